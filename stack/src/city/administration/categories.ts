import type { CategoriesBody } from '@initiative-citizen/ipfs/schemas/categories'
import { KINDS } from './appealKinds.ts'
import { type DepartmentKey, departmentNumber } from './departments.ts'

/** What an appeal is about: id, name in Russian and English, other words, department, kind. */
type Leaf = readonly [
  id: number,
  ru: string,
  en: string,
  words: string,
  department: DepartmentKey,
  kind?: keyof typeof KINDS,
]

const TREE: readonly (readonly [id: number, ru: string, en: string, leaves: readonly Leaf[]])[] = [
  [
    1,
    'Дороги и тротуары',
    'Roads and pavements',
    [
      [101, 'Ямы на дороге', 'Potholes', 'выбоина, асфальт, колея, провал, яма', 'roads'],
      [102, 'Разбитый тротуар', 'Broken pavement', 'плитка, бордюр, пешеходная дорожка', 'roads'],
      [
        103,
        'Лужи и ливневая канализация',
        'Puddles and storm drains',
        'ливнёвка, затопило, вода стоит',
        'roads',
      ],
      [
        104,
        'Снег и гололёд на дорогах',
        'Snow and ice on roads',
        'не чистят, каша, скользко, наледь',
        'roads',
      ],
      [105, 'Разметка и дорожные знаки', 'Markings and road signs', 'зебра, переход, знак сбит', 'roads'],
      [106, 'Светофоры', 'Traffic lights', 'не работает светофор, перекрёсток', 'roads'],
      [
        107,
        'Парковка и заезд на газон',
        'Parking',
        'машины на тротуаре, стоянка, брошенный автомобиль',
        'roads',
      ],
      [108, 'Открытый люк', 'Open manhole', 'колодец, провалился, крышка люка', 'emergency', 'emergency'],
    ],
  ],
  [
    2,
    'Общественный транспорт',
    'Public transport',
    [
      [201, 'Расписание и интервалы', 'Timetables', 'автобус не пришёл, долго ждать, опоздание', 'roads'],
      [202, 'Остановки и павильоны', 'Stops and shelters', 'скамейка на остановке, навес', 'roads'],
      [203, 'Состояние автобусов', 'Condition of buses', 'грязно, холодно в салоне, сломан', 'roads'],
      [204, 'Поведение водителя', "Driver's behaviour", 'грубость, не остановился, хамство', 'roads'],
      [
        205,
        'Новый маршрут или остановка',
        'A new route or stop',
        'изменить маршрут, продлить',
        'roads',
        'suggestion',
      ],
      [206, 'Льготный проезд', 'Reduced fares', 'проездной, карта пенсионера', 'welfare', 'question'],
    ],
  ],
  [
    3,
    'Дворы и площадки',
    'Yards and playgrounds',
    [
      [301, 'Детская площадка', 'Playground', 'качели, горка, песочница, сломано', 'improvement'],
      [302, 'Спортивная площадка', 'Sports ground', 'турник, коробка, тренажёр', 'improvement'],
      [303, 'Скамейки и урны', 'Benches and bins', 'лавочка, мусорка', 'improvement'],
      [304, 'Уборка двора', 'Cleaning of the yard', 'дворник, листья, грязь', 'improvement'],
      [305, 'Снег во дворе', 'Snow in the yard', 'не чистят двор, сугроб', 'improvement'],
      [306, 'Асфальт во дворе', 'Asphalt in the yard', 'проезд, ямы во дворе', 'improvement'],
      [307, 'Шлагбаум или ограждение', 'Barriers and fences', 'забор, столбики', 'improvement'],
      [
        308,
        'Благоустроить двор',
        'Improve a yard',
        'программа благоустройства, ремонт двора',
        'improvement',
        'suggestion',
      ],
    ],
  ],
  [
    4,
    'Дома и подъезды',
    'Houses and entrances',
    [
      [401, 'Протекает крыша', 'Leaking roof', 'течёт, потолок, кровля', 'housing'],
      [
        402,
        'Подъезд: уборка и ремонт',
        'Entrance: cleaning and repair',
        'лестница, грязно, краска, окна',
        'housing',
      ],
      [403, 'Лифт', 'Lift', 'не работает лифт, застрял', 'housing'],
      [404, 'Подвал и запах', 'Basement and smell', 'сырость, крысы, комары', 'housing'],
      [
        405,
        'Фасад, балконы, сосульки',
        'Façade, balconies, icicles',
        'штукатурка, падает, наледь на крыше',
        'housing',
      ],
      [406, 'Управляющая компания', 'Managing company', 'УК, ТСЖ, не отвечает, собрание', 'housing'],
      [407, 'Капитальный ремонт', 'Major repairs', 'взносы, срок капремонта', 'housing', 'question'],
    ],
  ],
  [
    5,
    'Вода, тепло, газ и свет',
    'Water, heat, gas and power',
    [
      [501, 'Холодно в квартире', 'Cold flats', 'батареи, отопление, температура', 'housing'],
      [502, 'Нет воды или слабый напор', 'No water or low pressure', 'отключили воду, напор', 'housing'],
      [503, 'Качество воды', 'Quality of water', 'ржавая, запах, мутная', 'housing'],
      [504, 'Прорвало трубу', 'Burst pipe', 'авария, затопило, порыв, кипяток', 'emergency', 'emergency'],
      [505, 'Запах газа', 'Smell of gas', 'утечка газа', 'emergency', 'emergency'],
      [
        506,
        'Нет электричества',
        'No electricity',
        'отключили свет, скачки напряжения',
        'emergency',
        'emergency',
      ],
      [507, 'Канализация', 'Sewers', 'засор, стоки, колодец переполнен', 'housing'],
      [
        508,
        'Начисления и счётчики',
        'Bills and meters',
        'квитанция, тариф, перерасчёт',
        'housing',
        'question',
      ],
    ],
  ],
  [
    6,
    'Свет и безопасность',
    'Lighting and safety',
    [
      [601, 'Не горит фонарь', 'Street light is out', 'темно, освещение, лампа, столб', 'economy'],
      [602, 'Осветить улицу или двор', 'Light a street or yard', 'поставить фонари', 'economy', 'suggestion'],
      [603, 'Оборванный провод', 'Fallen wire', 'кабель, искрит, висит провод', 'emergency', 'emergency'],
      [604, 'Заброшенное здание', 'Abandoned building', 'недострой, руины, пустующий дом', 'economy'],
      [605, 'Собаки без хозяев', 'Stray dogs', 'стая, бродячие, укусила', 'economy'],
      [606, 'Шум', 'Noise', 'громко, ночью, музыка, стройка', 'economy'],
      [
        607,
        'Незаконная торговля и реклама',
        'Unlawful trade and advertising',
        'ларёк, объявления, щит',
        'economy',
      ],
    ],
  ],
  [
    7,
    'Мусор и экология',
    'Waste and environment',
    [
      [701, 'Не вывозят мусор', 'Waste is not collected', 'контейнер, баки, переполнены', 'ecology'],
      [702, 'Свалка', 'Dump', 'стихийная, строительный мусор, покрышки', 'ecology'],
      [703, 'Контейнерная площадка', 'Container site', 'поставить бак, ограждение', 'ecology'],
      [704, 'Дым и запахи', 'Smoke and smells', 'завод, воздух, гарь, вонь', 'ecology'],
      [705, 'Река и пруды', 'River and ponds', 'вода, берег, рыба, пена', 'ecology'],
      [706, 'Раздельный сбор', 'Separate collection', 'пластик, стекло, батарейки', 'ecology', 'suggestion'],
    ],
  ],
  [
    8,
    'Зелень и парки',
    'Greenery and parks',
    [
      [801, 'Опасное дерево', 'Dangerous tree', 'сухое, наклонилось, ветки', 'improvement'],
      [802, 'Упало дерево', 'Fallen tree', 'перегородило, ураган', 'emergency', 'emergency'],
      [803, 'Вырубка деревьев', 'Felling of trees', 'спилили, незаконно рубят', 'improvement'],
      [804, 'Газоны и клумбы', 'Lawns and flower beds', 'трава, покос, борщевик', 'improvement'],
      [805, 'Парк или сквер', 'Park or square', 'дорожки, фонтан', 'improvement'],
      [806, 'Посадить деревья', 'Plant trees', 'озеленить, саженцы, аллея', 'improvement', 'suggestion'],
    ],
  ],
  [
    9,
    'Образование, культура и спорт',
    'Education, culture and sport',
    [
      [901, 'Школа', 'School', 'класс, питание, ремонт школы', 'culture'],
      [902, 'Детский сад', 'Kindergarten', 'группа, садик, путёвка', 'culture'],
      [903, 'Очередь в детский сад', 'Waiting list of kindergartens', 'место в саду', 'culture', 'question'],
      [904, 'Кружки и секции', 'Clubs and sections', 'запись, бассейн, секция', 'culture', 'question'],
      [905, 'Библиотеки, музеи, театр', 'Libraries, museums, theatre', 'дом культуры, кино', 'culture'],
      [906, 'Стадион, каток, лыжня', 'Stadium, rink, ski track', 'лёд, прокат', 'culture'],
      [907, 'Праздник или событие', 'Festival or event', 'концерт, день города', 'culture', 'suggestion'],
    ],
  ],
  [
    10,
    'Социальная помощь и доступность',
    'Social help and accessibility',
    [
      [1001, 'Пособия и льготы', 'Benefits', 'выплата, субсидия, многодетные', 'welfare', 'question'],
      [1002, 'Помощь на дому', 'Help at home', 'соцработник, пожилые', 'welfare'],
      [1003, 'Пандусы и доступная среда', 'Ramps and accessibility', 'коляска, инвалид, перила', 'welfare'],
      [
        1004,
        'Отдых и лечение',
        'Recreation and treatment',
        'путёвка, лагерь, санаторий',
        'welfare',
        'question',
      ],
    ],
  ],
  [
    11,
    'Другое',
    'Other',
    [
      [1101, 'Другая жалоба', 'Another complaint', 'другое, прочее', 'economy'],
      [1102, 'Предложение городу', 'A suggestion to the city', 'идея, предлагаю', 'economy', 'suggestion'],
      [
        1103,
        'Вопрос администрации',
        'A question to the administration',
        'когда, сколько, почему',
        'economy',
        'question',
      ],
      [1104, 'Работа чиновника', "An official's work", 'волокита, отписка, грубость', 'economy'],
    ],
  ],
]

/** The tree of categories as the city publishes it. */
export const CATEGORIES: CategoriesBody = {
  kind: 'categories',
  version: 1,
  categories: TREE.flatMap(([id, ru, en, leaves]) => [
    { id, name: { ru, en }, words: [] },
    ...leaves.map(([leaf, ru, en, words, department, kind = 'complaint']) => ({
      id: leaf,
      parent: id,
      name: { ru, en },
      words: words.split(', '),
      department: departmentNumber(department),
      appealKind: KINDS[kind],
    })),
  ]),
}

/**
 * A leaf of the tree.
 * @throws When there is none of this number.
 */
export function leafOf(id: number): { readonly department: number; readonly appealKind: number } {
  const leaf = CATEGORIES.categories.find((category) => category.id === id)
  if (leaf?.department === undefined || leaf.appealKind === undefined) {
    throw new Error(`${id} is no leaf of the tree of categories.`)
  }
  return { department: leaf.department, appealKind: leaf.appealKind }
}
