import { citizenRegistryAbi } from '@initiative-citizen/contracts/abi'
import type { Hex } from 'viem'
import { privateKeyToAccount } from 'viem/accounts'
import { addresses, contracts } from '../support/addresses.ts'
import { chain } from '../support/clients.ts'
import { advanceTo } from '../support/clock.ts'
import { register } from '../support/residents.ts'
import { enrol, openRound } from '../support/rounds.ts'
import { expect, test } from '../support/test.ts'

interface DemoWallet {
  readonly role: string
  readonly label: { readonly ru: string; readonly en: string }
  readonly privateKey: Hex
}

test('who has no wallet takes one of the demonstration, and really signs', async ({
  visitor,
  page,
  words,
}) => {
  const anna = (await demoWallets()).find(({ role }) => role === 'freshVoter')
  if (!anna) throw new Error('Anna is not among the demonstration wallets')
  const account = privateKeyToAccount(anna.privateKey)
  if (!(await isRegistered(account.address))) await register([account.address], 1)
  const round = await openRound('Для пробы', 80_000, [{ title: 'Качели', cost: 30_000 }])
  await enrol(round, account)
  await advanceTo(round.votingStart)

  await visitor.open(`/rounds/${round.address}/projects/0`)
  await visitor.button('Connect wallet').first().click()
  const dialogue = page.getByRole('dialog')
  await expect(
    dialogue.getByText(words.within('Demonstration wallets (local chain only; keys are public)')),
  ).toBeVisible()
  await dialogue.getByRole('button', { name: anna.label[words.locale] }).click()
  await visitor.button('My wallet {0}').click()
  await expect(visitor.text('A demonstration wallet')).toBeVisible()
  await page.keyboard.press('Escape')

  await visitor.button('Put coins in: “{name}”').click()
  await visitor.field('Coins for “{name}”').fill('30000')
  await visitor.link('Open the cart').click()
  await visitor.button('Check and sign').click()
  await visitor.finish(await visitor.sign('Your ballot', 'Sign the ballot'))
  await visitor.open(`/rounds/${round.address}`)
  await expect(page.getByTestId('piggy-bank')).toContainText(words.amount(30_000))
})

test('nobody in the demonstration owns ether, citizen or official, but the administrator', async () => {
  const owners: string[] = []
  for (const { role, privateKey } of await demoWallets()) {
    if ((await chain.getBalance({ address: privateKeyToAccount(privateKey).address })) > 0n) owners.push(role)
  }
  expect(owners).toEqual(['administrator'])
})

async function demoWallets(): Promise<readonly DemoWallet[]> {
  return (await (await fetch(`${addresses.web}/config.json`)).json()).demo.wallets
}

async function isRegistered(wallet: Hex): Promise<boolean> {
  const { citizenRegistry } = await contracts()
  const { status } = await chain.readContract({
    address: citizenRegistry,
    abi: citizenRegistryAbi,
    functionName: 'citizenOf',
    args: [wallet],
  })
  return status !== 0
}
