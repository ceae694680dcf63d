import { createTheme, type MantineColorsTuple } from '@mantine/core'

const spruce: MantineColorsTuple = [
  '#e9f6f3',
  '#d2ece6',
  '#a5d8cd',
  '#76c3b4',
  '#52b19f',
  '#379f8d',
  '#1b8070',
  '#14695d',
  '#0f574d',
  '#0a443d',
]

const sand: MantineColorsTuple = [
  '#fbf8f2',
  '#f4eee3',
  '#e9e0d0',
  '#dacdb7',
  '#c3b499',
  '#a2947b',
  '#7c715f',
  '#5f574a',
  '#453f36',
  '#2d2a24',
]

const night: MantineColorsTuple = [
  '#dfe8e5',
  '#b6c5c1',
  '#92a5a1',
  '#60757a',
  '#3a4f53',
  '#2b3d41',
  '#1f2f32',
  '#182527',
  '#111c1d',
  '#0c1516',
]

/** Our colours in Mantine's terms. What Mantine has no word for stands in `identity.css`. */
export const theme = createTheme({
  primaryColor: 'spruce',
  primaryShade: { light: 7, dark: 6 },
  colors: { spruce, gray: sand, dark: night },
  defaultRadius: 'md',
  radius: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    'system-ui, -apple-system, "Segoe UI Variable Text", "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace',
})
