import type { OrderBody } from '../src/schemas/order.ts'
import type { ProjectBody } from '../src/schemas/project.ts'

/** A project with every field. */
export const playground: ProjectBody = {
  kind: 'project',
  version: 1,
  lang: 'ru',
  title: 'Площадка у школы № 12',
  summary: 'Безопасное покрытие, качели и навес для родителей.',
  description: 'Сейчас во дворе асфальт.\n\nЧто сделаем:\n- резиновое покрытие\n- качели\n- навес',
  category: 'playgrounds',
  district: 3,
  address: 'ул. Садовая, 12',
  location: { lat: 55.751244, lon: 37.618423 },
  proposer: 'Родители 2 «Б»',
  costs: [
    { item: 'Покрытие', kopecks: 120_000_000 },
    { item: 'Качели', kopecks: 45_050_050 },
  ],
  images: [
    {
      cid: 'bafkreifzjut3te7nhyekklss27nh3k72ysco7y32koao5eei66wof36n5e',
      type: 'image/jpeg',
      alt: 'Двор с асфальтом и ржавой горкой',
    },
  ],
}

export const budgetOrder: OrderBody = {
  kind: 'order',
  version: 1,
  lang: 'ru',
  number: '114-р',
  date: '2026-02-14',
  title: 'О проведении голосования рублём в 2026 году',
  text: '1. Выделить 10 000 000 рублей.\n2. Провести голосование с 1 по 14 марта.',
  budget: 1_000_000_000,
}
