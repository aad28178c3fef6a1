//! `Date`.

use super::{JsString, Object};
use crate::JsValue;
use minibind_macro::import;

#[import]
extern "C" {
    /// A point in time.
    #[import(extends = Object, ts = "Date")]
    pub type Date;

    /// The time of a value: milliseconds since 1970, a text, or another date.
    #[import(constructor)]
    pub fn new(init: &JsValue) -> Date;

    /// The time now.
    #[import(constructor)]
    pub fn new_0() -> Date;

    /// The first day of a month, which is counted from 0.
    #[import(constructor)]
    pub fn new_with_year_month(year: u32, month: i32) -> Date;

    /// A day.
    #[import(constructor)]
    pub fn new_with_year_month_day(year: u32, month: i32, day: i32) -> Date;

    /// An hour.
    #[import(constructor)]
    pub fn new_with_year_month_day_hr(year: u32, month: i32, day: i32, hours: i32) -> Date;

    /// A minute.
    #[import(constructor)]
    pub fn new_with_year_month_day_hr_min(
        year: u32,
        month: i32,
        day: i32,
        hours: i32,
        minutes: i32,
    ) -> Date;

    /// A second.
    #[import(constructor)]
    pub fn new_with_year_month_day_hr_min_sec(
        year: u32,
        month: i32,
        day: i32,
        hours: i32,
        minutes: i32,
        seconds: i32,
    ) -> Date;

    /// A millisecond.
    #[import(constructor)]
    pub fn new_with_year_month_day_hr_min_sec_milli(
        year: u32,
        month: i32,
        day: i32,
        hours: i32,
        minutes: i32,
        seconds: i32,
        milliseconds: i32,
    ) -> Date;

    /// The milliseconds since 1970.
    #[import(static_of = Date)]
    pub fn now() -> f64;

    /// The milliseconds since 1970 of a text, not a number if it is no date.
    #[import(static_of = Date)]
    pub fn parse(text: &str) -> f64;

    /// The milliseconds since 1970 of the first day of a month, by world time.
    #[import(static_of = Date, name = "UTC")]
    pub fn utc(year: f64, month: f64) -> f64;

    /// The milliseconds since 1970.
    pub fn get_time(this: &Date) -> f64;

    /// Changes the time, and returns it.
    pub fn set_time(this: &Date, milliseconds: f64) -> f64;

    /// The minutes by which local time is behind world time.
    pub fn get_timezone_offset(this: &Date) -> f64;

    /// The day of the week, from 0 for Sunday.
    pub fn get_day(this: &Date) -> u32;

    /// The day of the week by world time, from 0 for Sunday.
    #[import(name = "getUTCDay")]
    pub fn get_utc_day(this: &Date) -> u32;

    /// The year.
    pub fn get_full_year(this: &Date) -> u32;

    /// The year, by world time.
    #[import(name = "getUTCFullYear")]
    pub fn get_utc_full_year(this: &Date) -> u32;

    /// Changes the year: the time that comes out.
    pub fn set_full_year(this: &Date, year: u32) -> f64;

    /// Changes year and month: the time that comes out.
    #[import(name = "setFullYear")]
    pub fn set_full_year_with_month(this: &Date, year: u32, month: i32) -> f64;

    /// Changes the day, the month and the year: the time that comes out.
    #[import(name = "setFullYear")]
    pub fn set_full_year_with_month_date(this: &Date, year: u32, month: i32, date: i32) -> f64;

    /// Changes the year by world time: the time that comes out.
    #[import(name = "setUTCFullYear")]
    pub fn set_utc_full_year(this: &Date, year: u32) -> f64;

    /// Changes year and month by world time: the time that comes out.
    #[import(name = "setUTCFullYear")]
    pub fn set_utc_full_year_with_month(this: &Date, year: u32, month: i32) -> f64;

    /// Changes the day, the month and the year by world time: the time that comes out.
    #[import(name = "setUTCFullYear")]
    pub fn set_utc_full_year_with_month_date(this: &Date, year: u32, month: i32, date: i32) -> f64;

    /// The month, from 0.
    pub fn get_month(this: &Date) -> u32;

    /// The month, from 0, by world time.
    #[import(name = "getUTCMonth")]
    pub fn get_utc_month(this: &Date) -> u32;

    /// Changes the month: the time that comes out.
    pub fn set_month(this: &Date, month: u32) -> f64;

    /// Changes the month by world time: the time that comes out.
    #[import(name = "setUTCMonth")]
    pub fn set_utc_month(this: &Date, month: u32) -> f64;

    /// The day of the month, from 1.
    pub fn get_date(this: &Date) -> u32;

    /// The day of the month, from 1, by world time.
    #[import(name = "getUTCDate")]
    pub fn get_utc_date(this: &Date) -> u32;

    /// Changes the day of the month: the time that comes out.
    pub fn set_date(this: &Date, date: u32) -> f64;

    /// Changes the day of the month by world time: the time that comes out.
    #[import(name = "setUTCDate")]
    pub fn set_utc_date(this: &Date, date: u32) -> f64;

    /// The hours.
    pub fn get_hours(this: &Date) -> u32;

    /// The hours, by world time.
    #[import(name = "getUTCHours")]
    pub fn get_utc_hours(this: &Date) -> u32;

    /// Changes the hours: the time that comes out.
    pub fn set_hours(this: &Date, hours: u32) -> f64;

    /// Changes the hours by world time: the time that comes out.
    #[import(name = "setUTCHours")]
    pub fn set_utc_hours(this: &Date, hours: u32) -> f64;

    /// The minutes.
    pub fn get_minutes(this: &Date) -> u32;

    /// The minutes, by world time.
    #[import(name = "getUTCMinutes")]
    pub fn get_utc_minutes(this: &Date) -> u32;

    /// Changes the minutes: the time that comes out.
    pub fn set_minutes(this: &Date, minutes: u32) -> f64;

    /// Changes the minutes by world time: the time that comes out.
    #[import(name = "setUTCMinutes")]
    pub fn set_utc_minutes(this: &Date, minutes: u32) -> f64;

    /// The seconds.
    pub fn get_seconds(this: &Date) -> u32;

    /// The seconds, by world time.
    #[import(name = "getUTCSeconds")]
    pub fn get_utc_seconds(this: &Date) -> u32;

    /// Changes the seconds: the time that comes out.
    pub fn set_seconds(this: &Date, seconds: u32) -> f64;

    /// Changes the seconds by world time: the time that comes out.
    #[import(name = "setUTCSeconds")]
    pub fn set_utc_seconds(this: &Date, seconds: u32) -> f64;

    /// The milliseconds.
    pub fn get_milliseconds(this: &Date) -> u32;

    /// The milliseconds, by world time.
    #[import(name = "getUTCMilliseconds")]
    pub fn get_utc_milliseconds(this: &Date) -> u32;

    /// Changes the milliseconds: the time that comes out.
    pub fn set_milliseconds(this: &Date, milliseconds: u32) -> f64;

    /// Changes the milliseconds by world time: the time that comes out.
    #[import(name = "setUTCMilliseconds")]
    pub fn set_utc_milliseconds(this: &Date, milliseconds: u32) -> f64;

    /// The day as text.
    pub fn to_date_string(this: &Date) -> JsString;

    /// The time in the form of ISO 8601. An invalid date throws.
    #[import(name = "toISOString")]
    pub fn to_iso_string(this: &Date) -> JsString;

    /// The same; `null` of an invalid date.
    #[import(name = "toJSON")]
    pub fn to_json(this: &Date) -> JsString;

    /// The day in a language, such as `"en-GB"`, with the options of `Intl.DateTimeFormat`.
    pub fn to_locale_date_string(this: &Date, locale: &str, options: &JsValue) -> JsString;

    /// Day and time in a language, such as `"en-GB"`, with the options of `Intl.DateTimeFormat`.
    pub fn to_locale_string(this: &Date, locale: &str, options: &JsValue) -> JsString;

    /// The time of the day in a language, such as `"en-GB"`.
    pub fn to_locale_time_string(this: &Date, locale: &str) -> JsString;

    /// The same, with the options of `Intl.DateTimeFormat`.
    #[import(name = "toLocaleTimeString")]
    pub fn to_locale_time_string_with_options(
        this: &Date,
        locale: &str,
        options: &JsValue,
    ) -> JsString;

    /// The time of the day as text.
    pub fn to_time_string(this: &Date) -> JsString;

    /// The time as text, by world time.
    #[import(name = "toUTCString")]
    pub fn to_utc_string(this: &Date) -> JsString;

    /// The milliseconds since 1970.
    pub fn value_of(this: &Date) -> f64;
}
