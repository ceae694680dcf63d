import type { LocalAccount } from 'viem'
import { chain } from '../support/clients.ts'
import { advanceTo } from '../support/clock.ts'
import { giveEther } from '../support/giveEther.ts'
import { killRelay, relayPid, untilRevived } from '../support/killRelay.ts'
import { stopRelay } from '../support/lies.ts'
import { residents } from '../support/residents.ts'
import { enrol, openRound, type TestRound } from '../support/rounds.ts'
import { expect, test } from '../support/test.ts'
import type { Visitor } from '../support/Visitor.ts'

const PROJECTS = [{ title: 'Каток', cost: 30_000 }]
const SENT_BY_CITY = "Sent by the city, which has paid the network's fee."

// A relay that is away is a failed request, which the browser reports by itself.
test.use({ expectedComplaints: [/^Failed to load resource/] })

async function roundInVoting(name: string): Promise<{ round: TestRound; citizen: LocalAccount }> {
  const round = await openRound(name, 80_000, PROJECTS)
  const [citizen] = await residents(1, 1)
  if (!citizen) throw new Error('There is no resident')
  await enrol(round, citizen)
  await advanceTo(round.votingStart)
  return { round, citizen }
}

/** Fills a cart with one project and comes to the sheet where it is signed. */
async function fillCart(visitor: Visitor, round: TestRound, coins: number): Promise<void> {
  await visitor.open(`/rounds/${round.address}`)
  await visitor.button('Put coins in: “{name}”').click()
  await visitor.field('Coins for “{name}”').fill(String(coins))
  await visitor.link('Open the cart').click()
  await visitor.button('Check and sign').click()
}

test('a citizen without ether votes, and keeps what the city promised', async ({
  visitor,
  page,
  giveWallet,
}) => {
  const { round, citizen } = await roundInVoting('Без эфира')
  const wallet = await giveWallet(citizen)
  await visitor.open('/')
  await visitor.connect(wallet)
  await fillCart(visitor, round, 20_000)
  const sheet = visitor.dialogue('Your ballot')
  await expect(visitor.text("The city pays the network's fee; you sign for free.", {}, sheet)).toBeVisible()
  await expect(visitor.button('Send it yourself, paying the fee', {}, sheet)).toBeHidden()
  wallet.asked.length = 0
  await visitor.sign('Your ballot', 'Sign the ballot')
  expect(wallet.asked).toEqual(['eth_signTypedData_v4'])
  await expect(visitor.text(SENT_BY_CITY, {}, sheet)).toBeVisible()
  await expect(sheet.getByTestId('receipt')).toContainText(visitor.words.amount(20_000))

  const download = page.waitForEvent('download')
  await visitor.button('Download the acknowledgement', {}, sheet).click()
  expect((await download).suggestedFilename()).toMatch(/^acknowledgement-[0-9a-f]{10}\.json$/)
  await visitor.link("The receipt's own page").click()
  await expect(page.getByTestId('receipt')).toContainText(visitor.words.amount(20_000))
  expect(await chain.getBalance({ address: citizen.address })).toBe(0n)
})

test('a relay that is killed in the middle of a round loses nothing', async ({
  visitor,
  page,
  giveWallet,
}) => {
  const { round, citizen } = await roundInVoting('Посреди голосования')
  const wallet = await giveWallet(citizen)
  await visitor.open('/')
  await visitor.connect(wallet)
  await fillCart(visitor, round, 12_000)
  const sheet = visitor.dialogue('Your ballot')
  const former = relayPid()
  // It dies the moment that it has promised.
  const accepted = page.waitForResponse((response) => response.url().endsWith('/v1/ballots'))
  await visitor.button('Sign the ballot', {}, sheet).click()
  expect((await accepted).status()).toBe(202)
  killRelay()
  // And the page goes too: what was promised is found again.
  await page.reload()
  await untilRevived(former)
  await visitor.open(`/rounds/${round.address}`)
  await expect(page.getByTestId('piggy-bank')).toContainText(visitor.words.amount(12_000))
  await visitor.open('/my')
  await expect(page.getByRole('link', { name: visitor.words.exactly('Receipt of ballot {0}') })).toHaveCount(
    1,
  )
})

test('while the relay is away, whoever has ether sends for themselves', async ({
  visitor,
  page,
  giveWallet,
}) => {
  const { round, citizen } = await roundInVoting('Без посыльного')
  await giveEther(citizen)
  const wallet = await giveWallet(citizen)
  await visitor.open('/')
  await visitor.connect(wallet)
  const letRelayAnswer = await stopRelay(page)
  await fillCart(visitor, round, 15_000)
  const sheet = visitor.dialogue('Your ballot')
  await expect(
    visitor.text("The city's relay, which sends for you, does not work now.", {}, sheet),
  ).toBeVisible()
  wallet.asked.length = 0
  await visitor.button('Send it yourself, paying the fee', {}, sheet).click()
  await visitor.sign('Your ballot', 'Sign the ballot')
  expect(wallet.asked).toEqual(['eth_sendTransaction'])
  await expect(sheet.getByTestId('receipt')).toContainText(visitor.words.amount(15_000))
  await expect(visitor.text(SENT_BY_CITY, {}, sheet)).toBeHidden()
  await letRelayAnswer()
})
