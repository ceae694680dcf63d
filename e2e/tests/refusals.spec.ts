import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { encodeFunctionResult, toFunctionSelector } from 'viem'
import { advanceTo } from '../support/clock.ts'
import { leaveInBackground, lieAsNode } from '../support/lies.ts'
import { newcomer, nullifierOf, residents, voucherLink } from '../support/residents.ts'
import { enrol, openRound } from '../support/rounds.ts'
import { expect, test } from '../support/test.ts'

const SHARE = toFunctionSelector('share()')
const PROJECTS = [
  { title: 'Площадка для собак', cost: 30_000 },
  { title: 'Велодорожка', cost: 50_000 },
]

test('one person does not register twice', async ({ visitor, page, giveWallet }) => {
  const [known] = await residents(1, 1)
  const second = await newcomer()
  const wallet = await giveWallet(second)
  await page.goto(await voucherLink(second.address, 1, nullifierOf(known?.address ?? '0x')))
  await visitor.connect(wallet)
  await visitor.button('Register').click()
  const sheet = visitor.dialogue('Registration')
  await expect(
    visitor.text('This person is registered already, as citizen No. {index}.', {}, sheet),
  ).toBeVisible()
  await expect(
    visitor.text(
      'One person registers once. If the wallet was lost, the registrar binds a new one to the same number.',
      {},
      sheet,
    ),
  ).toBeVisible()
  expect(wallet.asked).toEqual(['eth_requestAccounts'])
})

test('a wallet that nobody registered is told so before it enrols', async ({ visitor, giveWallet }) => {
  const round = await openRound('Для жителей', 80_000, PROJECTS)
  const wallet = await giveWallet(await newcomer())
  await visitor.open(`/rounds/${round.address}`)
  await visitor.connect(wallet)
  await expect(visitor.heading("This wallet is not registered as a resident's")).toBeVisible()
  await expect(visitor.button('Enrol')).toBeHidden()
})

test('the contract refuses a ballot over the share, whatever the page believes', async ({
  visitor,
  page,
  giveWallet,
}) => {
  const round = await openRound('Выше доли', 80_000, PROJECTS)
  const [citizen, neighbour] = await residents(2, 1)
  if (!citizen || !neighbour) throw new Error('There are no residents')
  await enrol(round, citizen, neighbour)
  await advanceTo(round.votingStart)
  // The node tells the page of a share twice as large as the contract's.
  await lieAsNode(page, ({ method, params }) => {
    const [call] = params as [{ data?: string }]
    if (method !== 'eth_call' || call.data !== SHARE) return undefined
    return encodeFunctionResult({ abi: budgetRoundAbi, functionName: 'share', result: 8_000_000 })
  })
  const wallet = await giveWallet(citizen)
  await visitor.open(`/rounds/${round.address}/projects/0`)
  await visitor.connect(wallet)
  await visitor.button('Put coins in: “{name}”').click()
  await visitor.field('Coins for “{name}”').fill('60000')
  await visitor.link('Open the cart').click()
  await visitor.button('Check and sign').click()
  const sheet = visitor.dialogue('Your ballot')
  await expect(
    visitor.text('The cart asks for {asked} coins, and your share is {have}.', {}, sheet),
  ).toBeVisible()
  expect(wallet.asked).toEqual(['eth_requestAccounts'])
  await visitor.button('Close', {}, sheet).last().click()
  await expect(visitor.field('Coins for “{name}”')).toHaveValue(visitor.words.amount(60_000))
})

test('a ballot after the close is refused in words, and the page notices the close', async ({
  visitor,
  page,
  giveWallet,
}) => {
  const round = await openRound('После закрытия', 80_000, PROJECTS)
  const [citizen] = await residents(1, 1)
  if (!citizen) throw new Error('There is no resident')
  await enrol(round, citizen)
  await advanceTo(round.votingStart)
  const wallet = await giveWallet(citizen)
  await visitor.open(`/rounds/${round.address}/projects/1`)
  await visitor.connect(wallet)
  await visitor.button('Put coins in: “{name}”').click()
  await visitor.link('Open the cart').click()
  await expect(visitor.button('Check and sign')).toBeEnabled()
  await leaveInBackground(page)
  await advanceTo(round.votingEnd)
  await visitor.button('Check and sign').click()
  const sheet = visitor.dialogue('Your ballot')
  await expect(
    visitor.text('Voting is closed; the outcome is about to be computed.', {}, sheet),
  ).toBeVisible()
  await expect(
    visitor.text("This can be done during voting only. Look at the round's dates.", {}, sheet),
  ).toBeVisible()
  expect(wallet.asked).toEqual(['eth_requestAccounts'])
})
