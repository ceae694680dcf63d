import type { Canvas, Colour } from './Canvas.ts'

/** Where the pavement and the road begin, from the top. */
export const PAVEMENT = 190
export const ROAD = 220

const WALLS: readonly Colour[] = [
  [201, 178, 148],
  [186, 160, 150],
  [170, 178, 170],
  [214, 196, 160],
  [160, 166, 180],
]

/** The hours and seasons in which a street is seen. */
export const LIGHTS = {
  day: {
    sky: [168, 205, 232],
    far: [198, 222, 238],
    window: [120, 150, 172],
    ground: [148, 146, 142],
    road: [92, 92, 96],
    shade: 1,
  },
  night: {
    sky: [22, 28, 52],
    far: [34, 40, 66],
    window: [236, 200, 110],
    ground: [52, 52, 62],
    road: [34, 34, 42],
    shade: 0.35,
  },
  winter: {
    sky: [206, 214, 224],
    far: [222, 228, 234],
    window: [130, 142, 160],
    ground: [236, 240, 246],
    road: [214, 220, 228],
    shade: 0.9,
  },
} as const satisfies Readonly<Record<string, Light>>

interface Light {
  readonly sky: Colour
  readonly far: Colour
  readonly window: Colour
  readonly ground: Colour
  readonly road: Colour
  /** How bright walls are. */
  readonly shade: number
}

/**
 * Paints a street: sky, a row of houses, pavement and road.
 * @param next Numbers from 0 up to 1, which decide what the houses look like.
 */
export function paintStreet(canvas: Canvas, light: Light, next: () => number): void {
  canvas.rect(0, 0, canvas.width, PAVEMENT, light.sky)
  canvas.rect(0, PAVEMENT - 70, canvas.width, 70, light.far)
  for (let x = -10; x < canvas.width; ) {
    const width = 70 + Math.floor(next() * 60)
    const storeys = 2 + Math.floor(next() * 4)
    const wall = WALLS[Math.floor(next() * WALLS.length)] ?? [200, 180, 150]
    paintHouse(canvas, { x, width, storeys, wall: darken(wall, light.shade), window: light.window })
    x += width + 6 + Math.floor(next() * 14)
  }
  canvas.rect(0, PAVEMENT, canvas.width, ROAD - PAVEMENT, light.ground)
  canvas.rect(0, ROAD - 5, canvas.width, 5, darken(light.ground, 0.8))
  canvas.rect(0, ROAD, canvas.width, canvas.height - ROAD, light.road)
}

function paintHouse(
  canvas: Canvas,
  house: { x: number; width: number; storeys: number; wall: Colour; window: Colour },
): void {
  const { x, width, storeys, wall, window } = house
  const height = 26 * storeys + 12
  const top = PAVEMENT - height
  canvas.rect(x, top, width, height, wall)
  canvas.rect(x - 3, top - 6, width + 6, 7, darken(wall, 0.6))
  for (let storey = 0; storey < storeys; storey++) {
    for (let left = x + 9; left + 12 < x + width; left += 22) {
      canvas.rect(left, top + 9 + storey * 26, 12, 15, window)
    }
  }
}

export function darken(colour: Colour, by: number): Colour {
  const [red, green, blue] = colour
  return [Math.round(red * by), Math.round(green * by), Math.round(blue * by)]
}
