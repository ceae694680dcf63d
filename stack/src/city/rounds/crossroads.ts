import type { SeedRound } from './seedRound.ts'

/** Cancelled while people were enrolling: its terms had a mistake, and terms can't be changed. */
export const CROSSROADS: SeedRound = {
  name: 'Перекрёстки',
  symbol: 'ПЕРЕХ',
  budget: 150_000,
  threshold: 0,
  district: 2,
  rule: 'greedyByRaised',
  order: {
    number: '77-р',
    title: 'О выделении средств на голосование жителей Заводского района',
    text: `Выделить из бюджета города 150 000 рублей на безопасные перекрёстки Заводского района.`,
  },
  days: { opened: -64, enrolmentStart: -62, votingStart: -48, votingEnd: -34 },
  projects: [
    {
      title: 'Островок безопасности на Литейной',
      summary: 'Переход через четыре полосы в два приёма: островок с ограждением и подсветкой.',
      description: `Зелёного хватает на три полосы из четырёх. Островок позволит дождаться следующего сигнала, не стоя между машин.`,
      category: 'safety',
      district: 2,
      address: 'Литейная ул., у проходной',
      proposer: 'Смена № 2',
      costs: [['Островок с подсветкой', 148_000]],
    },
    {
      title: 'Лежачий полицейский у детского сада',
      summary: 'Две пологие искусственные неровности и знак «Дети» с подсветкой.',
      description: `Улица у сада прямая, и по ней разгоняются. Неровности пологие: скорая и коляска их не заметят.`,
      category: 'roads',
      district: 2,
      address: 'Кузнечная ул., у детского сада № 11',
      proposer: 'Детский сад № 11',
      costs: [
        ['Две искусственные неровности', 64_000],
        ['Знаки с подсветкой', 52_000],
      ],
    },
  ],
}
