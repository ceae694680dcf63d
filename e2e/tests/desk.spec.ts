import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import type { Address } from 'viem'
import { chain } from '../support/clients.ts'
import { advanceTo, now } from '../support/clock.ts'
import { guardian, registrar, treasurer } from '../support/officials.ts'
import { newcomer, residents, voucherLink } from '../support/residents.ts'
import { enrol, openRound } from '../support/rounds.ts'
import { expect, test } from '../support/test.ts'

const SECRET = 'a secret of browser tests, known to everybody'

test('the registrar hands out a voucher, and the citizen registers by its link', async ({
  visitor,
  page,
  words,
  giveWallet,
  comeWithWallet,
}) => {
  const account = await newcomer()
  const wallet = await giveWallet(registrar)
  await visitor.open('/desk/registrar')
  await visitor.connect(wallet)
  await page.getByLabel(words.exactly('Secret')).fill(SECRET)
  await visitor.button('Use this secret').click()
  await visitor.field('Wallet address').fill(account.address)
  await visitor.field('Document').fill(`passport ${account.address.slice(2, 12)}`)
  await page.getByLabel(words.exactly('District')).selectOption('3')
  await visitor.button('Check against the register').click()
  await visitor.button('Sign a voucher').click()
  await expect(visitor.heading('The voucher is signed')).toBeVisible()
  await expect(page.getByRole('img', { name: words.exactly('QR code of the link') })).toBeVisible()
  const link = await page.locator('code').filter({ hasText: '#/register?voucher=' }).textContent()

  const citizen = await comeWithWallet(account)
  await citizen.visitor.page.goto(link ?? '')
  await citizen.visitor.connect(citizen.wallet)
  await citizen.visitor.button('Register').click()
  await citizen.visitor.finish(await citizen.visitor.sign('Registration', 'Sign and register'))
  await expect(citizen.visitor.text('You are resident No. {index}, {place}')).toBeVisible()
})

test('a list of residents is read line by line: bad lines are named, the rest is registered', async ({
  visitor,
  page,
  words,
  giveWallet,
}) => {
  const [first, second, third, fourth] = await Promise.all([newcomer(), newcomer(), newcomer(), newcomer()])
  const [known] = await residents(1, 1)
  if (!known) throw new Error('There is no resident')
  const document = (wallet: Address) => `passport ${wallet.slice(2, 12)}`
  const list = [
    'wallet;document;district',
    `${first.address};${document(first.address)};1`,
    `0x12;passport 1;1`,
    `${fourth.address};;2`,
    `${third.address};${document(third.address)};Nowhere`,
    `${known.address};${document(known.address)};1`,
    `${second.address};${document(second.address)};2`,
  ]
  const wallet = await giveWallet(registrar)
  await visitor.open('/desk/registrar/import')
  await visitor.connect(wallet)
  await page.getByLabel(words.exactly('Secret')).fill(SECRET)
  await visitor.button('Use this secret').click()
  await visitor.field('Or paste the list here').fill(list.join('\n'))
  await visitor.button('Check the list').click()
  await expect(visitor.heading('What was read')).toBeVisible()
  const left = page.getByRole('table', { name: words.exactly('Lines that will be left out') })
  const line = (number: number) =>
    left.getByRole('row').filter({ has: page.getByRole('cell', { name: new RegExp(`(?<!\\d)${number}$`) }) })
  await expect(line(3)).toContainText('0x12')
  await expect(line(4)).toContainText(words.within('Neither a document nor a nullifier is given.'))
  await expect(line(5)).toContainText('Nowhere')
  await expect(line(6)).toContainText(
    words.within('This wallet is, or was, that of resident No. {0}. Ask for another wallet.'),
  )
  const ready = page.getByRole('table', { name: words.exactly('Who will be registered') })
  await expect(ready.getByRole('row')).toHaveCount(3)
  await visitor.button('{0, plural, one {Register # resident} other {Register # residents}}').click()
  await expect(visitor.heading('The list is registered')).toBeVisible()
})

test('the treasurer opens a round by terms whose hash is the contract’s', async ({
  visitor,
  page,
  words,
  giveWallet,
}) => {
  const name = `Новая набережная ${await now()}`
  const wallet = await giveWallet(treasurer)
  await visitor.open('/desk/treasurer/open')
  await visitor.connect(wallet)
  await visitor.field('Name').fill(name)
  await visitor.field("Coin's symbol").fill('QUAY')
  await visitor.field('Budget, roubles').fill('500000')
  await visitor.field('Treasury').fill(treasurer.address)
  await visitor.field('Number').fill('42-р')
  await visitor.field('Title of the order').fill('О набережной')
  await visitor.field('Text of the order').fill('Выделить средства.')
  await visitor.button('Import projects from CSV').click()
  const sheet = visitor.dialogue('Import projects from CSV')
  await visitor
    .field('Or paste the list here')
    .and(sheet.getByRole('textbox'))
    .fill(
      [
        'title,summary,description,category,cost',
        'Фонари,Двадцать фонарей.,Вечером темно.,lighting,столбы: 200000; работа: 50000',
        'Лодки,Прокат лодок.,У причала.,sport,100000',
      ].join('\n'),
    )
  await visitor.button('Check the list', {}, sheet).click()
  await sheet
    .getByRole('button', { name: words.exactly('{0, plural, one {Add # project} other {Add # projects}}') })
    .click()
  await visitor.button('Show the terms as they will stand').click()
  await expect(visitor.heading('The terms as they will stand for ever')).toBeVisible()
  const shown = await page
    .locator('dl > div')
    .filter({ hasText: words.within('Hash of the terms, computed in your browser') })
    .locator('code')
    .textContent()
  await visitor.button('Upload').click()
  await visitor.button('Open the round').click()
  await visitor.finish(await visitor.sign('Open the round', 'Sign and open the round'))
  await expect(visitor.text('The contract carries exactly the hash that was computed here')).toBeVisible()
  await visitor.link('To the round').click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  const address = /rounds\/(0x[0-9a-f]{40})/.exec(page.url())?.[1] as Address
  expect(await chain.readContract({ address, abi: budgetRoundAbi, functionName: 'termsHash' })).toBe(shown)
})

test('who holds no office is told so, and can press nothing', async ({ visitor, giveWallet }) => {
  const wallet = await giveWallet(await newcomer())
  await visitor.open('/desk/guardian')
  await visitor.connect(wallet)
  await expect(
    visitor.text(
      'Your wallet {0} does not hold this office: you can read everything, but the contract would refuse you.',
    ),
  ).toBeVisible()
  await expect(visitor.button('Pause new registrations')).toBeDisabled()
})

test('a pause stops registrations and no vote', async ({ visitor, giveWallet, comeWithWallet }) => {
  const round = await openRound('Идёт и при паузе', 80_000, [{ title: 'Лавочки', cost: 30_000 }])
  const [voter] = await residents(1, 1)
  if (!voter) throw new Error('There is no resident')
  await enrol(round, voter)
  await advanceTo(round.votingStart)
  const wallet = await giveWallet(guardian)
  await visitor.open('/desk/guardian')
  await visitor.connect(wallet)
  await visitor.button('Pause new registrations').click()
  await visitor.finish(await visitor.sign('Pause new registrations', 'Sign and pause'))

  const late = await newcomer()
  const citizen = await comeWithWallet(late)
  await citizen.visitor.page.goto(await voucherLink(late.address, 1))
  await citizen.visitor.connect(citizen.wallet)
  await citizen.visitor.button('Register').click()
  await expect(
    citizen.visitor.text(
      'The guardian has paused new registrations or new rounds.',
      {},
      citizen.visitor.dialogue('Registration'),
    ),
  ).toBeVisible()

  const other = await comeWithWallet(voter)
  await other.visitor.open(`/rounds/${round.address}/projects/0`)
  await other.visitor.connect(other.wallet)
  await other.visitor.button('Put coins in: “{name}”').click()
  await other.visitor.link('Open the cart').click()
  await other.visitor.button('Check and sign').click()
  await other.visitor.finish(await other.visitor.sign('Your ballot', 'Sign the ballot'))

  await visitor.button('Let registrations go on').click()
  await visitor.finish(await visitor.sign('Let registrations go on', 'Sign and let go on'))
  await expect(visitor.button('Pause new registrations')).toBeVisible()
})
