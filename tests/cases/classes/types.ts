import { Countdown, Even, Foot, Gauge, Point, Snake, Ticket, Timer, Words, double, doubleIf, furthest, left, lengthOf, pair, right, ticket } from "./pkg/index.js";

const point: Point = new Point(1, 2);
new Point(1, 2, "label");
new Point(1, 2, null);
export const numbers: number[] = [point.x, point.length(), point.moveBy(1, 2), point.moves, point.sum(1, 2), point.area(), point.quadrant];
export const tuple: [number, number] = point.intoPair();
export const axes: Float64Array = point.bothAxes;
export const tag: string | undefined = point.tag;
export const text: string = point.describe("", ["a"], [1]) + point.toString() + point.firstLabel;
export const origin: Point = Point.origin();
export const some: Point | undefined = furthest([point]) ?? point.nearest(new Set([point]));
export const several: [Point, Point | undefined, Point[]] = pair(1);
export const maybe: number | undefined = lengthOf(null) ?? lengthOf();
export const flag: boolean = doubleIf() || doubleIf(point);
export const made: Ticket = ticket(1);
export const list: number[] = [...new Countdown(1)];
export const words: (string | undefined)[] = [...new Words(["a", null, undefined])];
export const hands: number = new left.Hand(1).shake(new right.inner.Hand(2));
export const snake: number = new Snake(1).eat_mouse(2) + new Snake(1).fullLength();
export const rest: number = new Timer(1).seconds + Timer.new().seconds + new Even(2).number() + new Foot().toes();
point.x = 1;
point.moves = 2;
point.bothAxes = [1, 2];
point.tag = "x";
point.angle = 1;
point.free();

// @ts-expect-error it cannot be written
point.firstLabel = "x";
// @ts-expect-error nor this
made.number = 1;
// @ts-expect-error skipped
point.scratch;
// @ts-expect-error private
point.hidden();
// @ts-expect-error the class has no constructor
new Ticket();
// @ts-expect-error a plain object is no instance
double({ x: 1, y: 2 });
// @ts-expect-error an object of another class with the same members
new left.Hand(1).shake(new left.Hand(1));
// @ts-expect-error the value may be missing
export const wrong: Point = furthest([point]);
// @ts-expect-error a setter takes what its parameter takes
point.moves = "1";
// @ts-expect-error a static function is none of the object
point.origin();
// @ts-expect-error a constructor is no function
Point(1, 2);

export const limit: number = Gauge.limit + new Gauge(1).limit;
Gauge.limit = 5;
Gauge.title = "title";
export const caption: Promise<string> = Gauge.caption;
// @ts-expect-error it is a number
Gauge.limit = "5";
// @ts-expect-error the object's can only be read
new Gauge(1).limit = 5;
