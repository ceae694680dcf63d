/** A text in both languages of the pages. */
export interface Localised {
  readonly ru: string
  readonly en: string
}

/** The demonstration city. It is invented: any likeness to a real one is accidental. */
export const CITY = {
  name: { ru: 'Заречинск', en: 'Zarechinsk' },
  districts: [
    { number: 1, name: { ru: 'Центральный', en: 'Central' } },
    { number: 2, name: { ru: 'Заводской', en: 'Factory' } },
    { number: 3, name: { ru: 'Речной', en: 'Riverside' } },
    { number: 4, name: { ru: 'Северный', en: 'Northern' } },
    { number: 5, name: { ru: 'Берёзовая Роща', en: 'Birch Grove' } },
    { number: 6, name: { ru: 'Станционный', en: 'Station' } },
  ],
} as const satisfies {
  readonly name: Localised
  readonly districts: readonly { readonly number: number; readonly name: Localised }[]
}
