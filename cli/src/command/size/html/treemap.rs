//! Lays sizes out as rectangles that are as square as they can be, large ones first.

/// A rectangle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Rect {
    pub(super) x: f64,
    pub(super) y: f64,
    pub(super) width: f64,
    pub(super) height: f64,
}

impl Rect {
    /// The rectangle within, so far from the edges; `top` is kept free for a title.
    pub(super) fn inside(self, edge: f64, top: f64) -> Rect {
        Rect {
            x: self.x + edge,
            y: self.y + top,
            width: (self.width - 2.0 * edge).max(0.0),
            height: (self.height - edge - top).max(0.0),
        }
    }

    fn shorter(self) -> f64 {
        self.width.min(self.height)
    }
}

/// Divides an area among sizes, which are sorted, the largest first.
pub(super) fn divide(sizes: &[usize], area: Rect) -> Vec<Rect> {
    let total: usize = sizes.iter().sum();
    if total == 0 {
        return sizes.iter().map(|_| Rect { width: 0.0, height: 0.0, ..area }).collect();
    }
    let scale = area.width * area.height / total as f64;
    let mut rects = Vec::with_capacity(sizes.len());
    let mut free = area;
    let mut rest = sizes;
    while !rest.is_empty() {
        let row = row_length(rest, scale, free.shorter());
        let (taken, left) = rest.split_at(row);
        place_row(taken, scale, &mut free, &mut rects);
        rest = left;
    }
    rects
}

/// How many of the sizes make the best row along a side: one more would be less square.
fn row_length(sizes: &[usize], scale: f64, side: f64) -> usize {
    let (mut length, mut sum, mut best) = (0, 0.0, f64::INFINITY);
    let largest = sizes.first().map_or(0.0, |&size| size as f64 * scale);
    for &size in sizes {
        let size = size as f64 * scale;
        sum += size;
        let square = sum * sum;
        let worst = (side * side * largest / square).max(square / (side * side * size.max(1e-9)));
        if worst > best {
            break;
        }
        best = worst;
        length += 1;
    }
    length.max(1)
}

/// Places a row along the shorter side of what is free, and takes it from there.
fn place_row(sizes: &[usize], scale: f64, free: &mut Rect, rects: &mut Vec<Rect>) {
    let sum: f64 = sizes.iter().map(|&size| size as f64 * scale).sum();
    let is_column = free.width >= free.height;
    let side = free.shorter();
    let depth = if side > 0.0 { sum / side } else { 0.0 };
    let mut along = 0.0;
    for &size in sizes {
        let length = if depth > 0.0 { size as f64 * scale / depth } else { 0.0 };
        rects.push(match is_column {
            true => Rect { x: free.x, y: free.y + along, width: depth, height: length },
            false => Rect { x: free.x + along, y: free.y, width: length, height: depth },
        });
        along += length;
    }
    if is_column {
        free.x += depth;
        free.width = (free.width - depth).max(0.0);
    } else {
        free.y += depth;
        free.height = (free.height - depth).max(0.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn areas_are_in_proportion_and_inside() {
        let area = Rect { x: 10.0, y: 20.0, width: 600.0, height: 400.0 };
        let sizes = [600, 600, 400, 300, 200, 200, 100, 0];
        let rects = divide(&sizes, area);
        assert_eq!(rects.len(), sizes.len());
        for (rect, size) in rects.iter().zip(sizes) {
            let expected = size as f64 * 100.0;
            assert!((rect.width * rect.height - expected).abs() < 0.01, "{rect:?} of {size}");
            assert!(rect.x >= 9.99 && rect.x + rect.width <= 610.01, "{rect:?}");
            assert!(rect.y >= 19.99 && rect.y + rect.height <= 420.01, "{rect:?}");
        }
    }

    #[test]
    fn nothing_takes_no_area() {
        let area = Rect { x: 0.0, y: 0.0, width: 0.0, height: 0.0 };
        assert_eq!(divide(&[], area), []);
        assert_eq!(divide(&[0, 0], area).len(), 2);
        assert!(divide(&[3, 2], area).iter().all(|rect| rect.width.is_finite()));
    }
}
