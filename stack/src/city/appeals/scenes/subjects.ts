import type { Canvas, Colour } from './Canvas.ts'
import type { LIGHTS } from './street.ts'

/** Where things stand in the street that was painted before. */
interface Setting {
  readonly pavement: number
  readonly road: number
  readonly next: () => number
}

interface Subject {
  readonly alt: string
  readonly light: keyof typeof LIGHTS
  paint(canvas: Canvas, setting: Setting): void
}

const WOOD: Colour = [140, 96, 56]
const IRON: Colour = [74, 78, 86]
const WHITE: Colour = [240, 240, 236]
const BLACK: Colour = [38, 36, 38]
const WATER: Colour = [122, 156, 178]
const GREEN: Colour = [86, 128, 70]
const SNOW: Colour = [250, 252, 255]

/** What people photograph, and what departments photograph afterwards. */
export const SUBJECTS = {
  pothole: {
    alt: 'Яма с рваными краями на проезжей части, внутри щебень и вода',
    light: 'day',
    paint: (canvas, { road, next }) => {
      const x = 200 + next() * 80
      canvas.ellipse(x, road + 52, 92, 26, [70, 68, 68])
      canvas.ellipse(x + 6, road + 54, 78, 19, BLACK)
      canvas.ellipse(x + 12, road + 58, 52, 11, WATER)
      for (let at = 0; at < 14; at++) {
        canvas.ellipse(x - 90 + next() * 190, road + 30 + next() * 56, 4, 2.5, [150, 146, 140])
      }
    },
  },
  patchedRoad: {
    alt: 'Ровная прямоугольная заплата свежего асфальта на дороге',
    light: 'day',
    paint: (canvas, { road }) => {
      canvas.polygon([52, 52, 56], [140, road + 28], [330, road + 28], [366, road + 82], [112, road + 82])
      canvas.polygon(BLACK, [140, road + 28], [330, road + 28], [331, road + 31], [139, road + 31])
    },
  },
  puddle: {
    alt: 'Лужа во всю ширину дороги, в ней отражаются дома',
    light: 'day',
    paint: (canvas, { road }) => {
      canvas.ellipse(240, road + 48, 210, 36, [104, 132, 152])
      canvas.ellipse(232, road + 44, 190, 28, WATER)
      canvas.ellipse(170, road + 36, 60, 5, [170, 196, 212])
      canvas.ellipse(300, road + 54, 80, 4, [170, 196, 212])
    },
  },
  crossing: {
    alt: 'Пешеходный переход, от полос которого остались пятна',
    light: 'day',
    paint: (canvas, { road, next }) => {
      for (let x = 90; x < 400; x += 46) {
        for (let at = 0; at < 3; at++) {
          canvas.rect(x + next() * 14, road + 12 + next() * 70, 8 + next() * 8, 4, [150, 150, 146])
        }
      }
    },
  },
  freshCrossing: {
    alt: 'Переход с новыми белыми и жёлтыми полосами',
    light: 'day',
    paint: (canvas, { road }) => {
      for (let x = 84; x < 400; x += 46) {
        canvas.polygon(WHITE, [x, road + 8], [x + 22, road + 8], [x + 16, road + 92], [x - 8, road + 92])
        canvas.polygon(
          [236, 200, 60],
          [x + 23, road + 8],
          [x + 44, road + 8],
          [x + 37, road + 92],
          [x + 17, road + 92],
        )
      }
    },
  },
  manhole: {
    alt: 'Открытый люк на тротуаре, в нём палка с пакетом',
    light: 'day',
    paint: (canvas, { pavement }) => {
      canvas.ellipse(250, pavement + 16, 40, 12, IRON)
      canvas.ellipse(250, pavement + 16, 33, 9, BLACK)
      canvas.polygon(
        WOOD,
        [246, pavement + 16],
        [252, pavement + 16],
        [276, pavement - 64],
        [271, pavement - 66],
      )
      canvas.ellipse(277, pavement - 68, 12, 9, WHITE)
    },
  },
  playground: {
    alt: 'Качели во дворе: сиденье висит на одной цепи',
    light: 'day',
    paint: (canvas, { pavement }) => {
      canvas.rect(0, pavement - 4, canvas.width, 40, GREEN)
      for (const x of [150, 330]) {
        canvas.polygon(
          [196, 60, 50],
          [x - 26, pavement + 30],
          [x - 20, pavement + 30],
          [x + 3, pavement - 100],
          [x - 3, pavement - 100],
        )
        canvas.polygon(
          [196, 60, 50],
          [x + 26, pavement + 30],
          [x + 20, pavement + 30],
          [x - 3, pavement - 100],
          [x + 3, pavement - 100],
        )
      }
      canvas.rect(150, pavement - 104, 180, 7, [196, 60, 50])
      canvas.rect(212, pavement - 98, 3, 92, IRON)
      canvas.rect(262, pavement - 98, 3, 40, IRON)
      canvas.polygon(
        WOOD,
        [208, pavement - 8],
        [216, pavement - 12],
        [226, pavement + 28],
        [218, pavement + 30],
      )
    },
  },
  bench: {
    alt: 'Новая скамейка со спинкой и урна рядом с ней',
    light: 'day',
    paint: (canvas, { pavement }) => {
      for (const y of [-52, -38, -22]) canvas.rect(150, pavement + y, 160, 9, WOOD)
      for (const x of [162, 290]) canvas.rect(x, pavement - 52, 8, 74, IRON)
      canvas.polygon(
        IRON,
        [340, pavement - 28],
        [376, pavement - 28],
        [370, pavement + 20],
        [346, pavement + 20],
      )
    },
  },
  snow: {
    alt: 'Двор под снегом: сугробы выше скамейки, проезда не видно',
    light: 'winter',
    paint: (canvas, { road, next }) => {
      for (let at = 0; at < 9; at++) {
        canvas.ellipse(
          next() * canvas.width,
          road + 10 + next() * 60,
          60 + next() * 50,
          26 + next() * 20,
          SNOW,
        )
      }
      canvas.rect(300, road - 46, 96, 26, [52, 92, 140])
      canvas.ellipse(348, road - 18, 80, 22, SNOW)
    },
  },
  tree: {
    alt: 'Сухое дерево без листьев, наклонённое над площадкой',
    light: 'day',
    paint: (canvas, { pavement }) => {
      canvas.rect(0, pavement - 2, canvas.width, 36, GREEN)
      canvas.polygon(
        WOOD,
        [196, pavement + 20],
        [222, pavement + 20],
        [262, pavement - 160],
        [250, pavement - 162],
      )
      const branches = [
        [224, -70, 160, -130],
        [238, -100, 310, -150],
        [230, -84, 300, -104],
        [246, -130, 206, -176],
      ] as const
      for (const [x, y, u, v] of branches) {
        canvas.polygon(
          WOOD,
          [x, pavement + y],
          [x + 8, pavement + y + 4],
          [u + 2, pavement + v],
          [u, pavement + v - 3],
        )
      }
    },
  },
  darkStreet: {
    alt: 'Тёмная улица вечером: фонарь не горит, светятся только окна',
    light: 'night',
    paint: (canvas, { pavement }) => {
      canvas.rect(236, pavement - 150, 6, 176, [66, 70, 84])
      canvas.rect(236, pavement - 152, 56, 5, [66, 70, 84])
      canvas.ellipse(292, pavement - 146, 12, 5, [58, 60, 72])
    },
  },
  litStreet: {
    alt: 'Та же улица вечером: фонарь горит, тротуар освещён',
    light: 'night',
    paint: (canvas, { pavement, road }) => {
      canvas.polygon(
        [98, 92, 70],
        [284, pavement - 142],
        [300, pavement - 142],
        [410, road + 40],
        [174, road + 40],
      )
      canvas.ellipse(292, road + 40, 118, 18, [132, 122, 88])
      canvas.rect(236, pavement - 150, 6, 176, [90, 94, 106])
      canvas.rect(236, pavement - 152, 56, 5, [90, 94, 106])
      canvas.ellipse(292, pavement - 145, 13, 6, [255, 236, 170])
    },
  },
  leak: {
    alt: 'Потолок с рыжими разводами, под ним тазы с водой',
    light: 'day',
    paint: (canvas, { road }) => {
      canvas.rect(0, 0, canvas.width, canvas.height, [222, 214, 198])
      canvas.rect(0, 0, canvas.width, 70, [240, 236, 228])
      canvas.ellipse(230, 34, 120, 26, [206, 180, 132])
      canvas.ellipse(240, 34, 84, 16, [178, 142, 92])
      for (const x of [190, 236, 288]) canvas.ellipse(x, 120 + (x % 60), 3, 8, WATER)
      canvas.rect(0, road, canvas.width, 100, [150, 112, 78])
      for (const x of [150, 290]) {
        canvas.ellipse(x, road + 50, 56, 14, IRON)
        canvas.ellipse(x, road + 46, 48, 9, WATER)
      }
    },
  },
  waste: {
    alt: 'Переполненные баки, вокруг них пакеты и коробки',
    light: 'day',
    paint: (canvas, { pavement, next }) => {
      for (const x of [120, 216, 312]) {
        canvas.rect(x, pavement - 44, 76, 62, [52, 110, 74])
        canvas.ellipse(x + 38, pavement - 48, 38, 18, BLACK)
        canvas.ellipse(x + 22, pavement - 58, 16, 11, WHITE)
      }
      for (let at = 0; at < 12; at++) {
        const colour = at % 3 === 0 ? WHITE : at % 3 === 1 ? BLACK : WOOD
        canvas.ellipse(
          90 + next() * 320,
          pavement + 18 + next() * 20,
          12 + next() * 12,
          8 + next() * 6,
          colour,
        )
      }
    },
  },
  ramp: {
    alt: 'Крутой пандус у входа без перил, внизу ступенька',
    light: 'day',
    paint: (canvas, { pavement }) => {
      canvas.rect(270, pavement - 96, 90, 100, [96, 70, 56])
      canvas.rect(262, pavement - 6, 108, 26, [170, 166, 160])
      canvas.polygon(
        [128, 126, 122],
        [262, pavement - 6],
        [180, pavement + 18],
        [180, pavement + 26],
        [262, pavement + 20],
      )
      canvas.rect(172, pavement + 18, 8, 10, [110, 108, 104])
    },
  },
} as const satisfies Readonly<Record<string, Subject>>
