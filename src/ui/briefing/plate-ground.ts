/** Ground of something in the plate's window, in shares of it. */
export interface Ground {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Whether two grounds share any of the window. */
export const doTouch = (a: Ground, b: Ground): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
