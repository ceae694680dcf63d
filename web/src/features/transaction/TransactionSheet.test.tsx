// @vitest-environment happy-dom
import { budgetRoundAbi } from '@initiative-citizen/contracts/abi'
import { i18n } from '@lingui/core'
import { cleanup, screen } from '@testing-library/react'
import { encodeErrorResult, recoverTransactionAddress, type TransactionSerialized } from 'viem'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { disconnect } from '../wallet/wagmi.ts'
import { walletConfig } from '../wallet/walletConfig.ts'
import {
  button,
  CITIZEN,
  cityConfig,
  confirm,
  type Node,
  openSheet,
  openWorld,
  PATIENT,
} from './sheetWorld.tsx'

const config = cityConfig(null)
let node: Node

beforeAll(() => i18n.loadAndActivate({ locale: 'en', messages: {} }))
beforeEach(async () => {
  node = await openWorld(config)
})
afterEach(async () => {
  cleanup()
  await disconnect(walletConfig(config))
  vi.unstubAllGlobals()
})

describe('the sheet of a transaction', { timeout: 60_000 }, () => {
  it('checks, says what is signed, signs with the wallet’s key, and shows what was written', async () => {
    const user = openSheet(config)
    expect(screen.getByText('You join the round.')).toBeTruthy()
    expect(await screen.findByText(/network's fee is at most/, undefined, PATIENT)).toBeTruthy()
    expect(node.sent).toEqual([])

    await confirm(user)
    expect(await screen.findByText('Block 8, 0 logs', undefined, PATIENT)).toBeTruthy()
    expect(node.sent).toHaveLength(1)
    const serializedTransaction = node.sent[0] as TransactionSerialized
    expect(await recoverTransactionAddress({ serializedTransaction })).toBe(CITIZEN)
    expect(await button('Done')).toBeTruthy()
  })

  it('tells the contract’s refusal as a sentence, signs nothing, and checks anew', async () => {
    node.refusal = encodeErrorResult({
      abi: budgetRoundAbi,
      errorName: 'BudgetRound_AlreadyEnrolled',
      args: [7],
    })
    const user = openSheet(config)
    expect((await screen.findByRole('alert', undefined, PATIENT)).textContent).toMatch(
      /Citizen No. 7 is enrolled already/,
    )
    expect(screen.queryByRole('button', { name: 'Sign and enrol' })).toBeNull()

    node.refusal = undefined
    await user.click(await button('Try again'))
    const sign = await button('Sign and enrol')
    await vi.waitFor(() => expect(sign.disabled).toBe(false), PATIENT)
    expect(screen.queryByRole('alert')).toBeNull()
    expect(node.sent).toEqual([])
  })
})
