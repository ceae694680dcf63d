/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number]

/** A picture of few colours, painted with flat shapes. The origin is at the top left. */
export class Canvas {
  readonly width: number
  readonly height: number
  /** Each pixel's place in the palette, row by row. */
  readonly pixels: Uint8Array
  readonly palette: Colour[] = []

  constructor(width: number, height: number) {
    this.width = width
    this.height = height
    this.pixels = new Uint8Array(width * height)
  }

  rect(x: number, y: number, width: number, height: number, colour: Colour): void {
    this.#paint(x, y, x + width, y + height, colour, () => true)
  }

  ellipse(x: number, y: number, radiusX: number, radiusY: number, colour: Colour): void {
    this.#paint(
      x - radiusX,
      y - radiusY,
      x + radiusX,
      y + radiusY,
      colour,
      (px, py) => ((px - x) / radiusX) ** 2 + ((py - y) / radiusY) ** 2 <= 1,
    )
  }

  polygon(colour: Colour, ...corners: readonly (readonly [x: number, y: number])[]): void {
    const xs = corners.map(([x]) => x)
    const ys = corners.map(([, y]) => y)
    this.#paint(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), colour, (px, py) => {
      let inside = false
      for (const [at, [ax, ay]] of corners.entries()) {
        const [bx, by] = corners.at(at - 1) as readonly [number, number]
        if (ay > py !== by > py && px < ((bx - ax) * (py - ay)) / (by - ay) + ax) inside = !inside
      }
      return inside
    })
  }

  #paint(
    left: number,
    top: number,
    right: number,
    bottom: number,
    colour: Colour,
    covers: (x: number, y: number) => boolean,
  ): void {
    const index = this.#indexOf(colour)
    for (let y = Math.max(0, Math.floor(top)); y < Math.min(this.height, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x < Math.min(this.width, right); x++) {
        if (covers(x + 0.5, y + 0.5)) this.pixels[y * this.width + x] = index
      }
    }
  }

  #indexOf(colour: Colour): number {
    const known = this.palette.findIndex((other) => other.every((part, at) => part === colour[at]))
    return known < 0 ? this.palette.push(colour) - 1 : known
  }
}
