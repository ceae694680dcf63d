import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useState } from 'react'
import type { Address, Hex } from 'viem'
import { Button } from '../../../components/Button.tsx'
import { Card } from '../../../components/Card.tsx'
import { Copyable } from '../../../components/Copyable.tsx'
import type { Department } from '../../../lib/appeal/Department.ts'
import { shorten } from '../../../lib/format/shorten.ts'
import { saveFile } from '../../../lib/saveFile.ts'
import { useAct } from '../acts/useAct.tsx'
import { useCityCalls } from '../acts/useCityCalls.ts'
import { BringKey } from '../appeals/one/BringKey.tsx'
import classes from '../desk.module.css'
import { Words } from '../frame/Words.tsx'
import { OfficerButton } from '../officers/OfficerButton.tsx'

/** The department's key for sealed parts: whether this browser has it, and publishing a new one. */
export function KeyCard({ department }: { department: Department }) {
  const { t } = useLingui()
  const act = useAct()
  const calls = useCityCalls()
  const owner = `department/${department.number}` as const
  const [kept, setKept] = useState<readonly Hex[]>()
  const [made, setMade] = useState<{ identity: string; key: Hex; saved: boolean }>()
  const [attempt, setAttempt] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a key that was brought is a reason to look again
  useEffect(() => {
    let current = true
    keptKeys(owner).then((keys) => current && setKept(keys))
    return () => {
      current = false
    }
  }, [owner, attempt])
  const holds = department.key !== undefined && kept?.includes(department.key.toLowerCase() as Hex)
  const make = async () => {
    const [{ newIdentity }, { recipientToKey }] = await Promise.all([
      import('@initiative-citizen/ipfs/sealing/identity'),
      import('@initiative-citizen/ipfs/sealing/recipient'),
    ])
    const { identity, recipient } = await newIdentity()
    setMade({ identity, key: recipientToKey(recipient), saved: false })
  }
  const save = async () => {
    if (!made) return
    const { writeKeyFile } = await import('../../../lib/sealed/keyFile.ts')
    const about = t`Key of ${department.name}, version ${department.keyVersion + 1}`
    saveFile(
      `department-${department.number}-key-${department.keyVersion + 1}.txt`,
      await writeKeyFile([made.identity], about),
      'text/plain',
    )
    setMade({ ...made, saved: true })
  }
  const publish = async (from: Address) => {
    if (!made) return
    // Kept before it is published: nothing may be sealed to a key that nobody has.
    const { keepIdentity } = await import('../../../lib/sealed/identityStore.ts')
    await keepIdentity(owner, made.identity)
    act(from, {
      title: t`Publish the department's key`,
      call: calls.department('publishKey', [department.number, made.key]),
      words: (
        <>
          <Words
            lines={[
              [t`Department`, department.name],
              [t`Version`, department.keyVersion + 1],
              [t`Public key`, <Copyable key="key" value={made.key} shown={shorten(made.key)} />],
            ]}
          />
          <p>
            <Trans>
              From now on citizens seal to this key. The former one stays in the browsers that hold it: it
              opens what was sealed before.
            </Trans>
          </p>
        </>
      ),
      action: t`Sign and publish`,
      done: <Trans>The key is published.</Trans>,
      onMined: () => {
        setMade(undefined)
        setAttempt((count) => count + 1)
      },
    })
  }
  return (
    <Card className={classes.card}>
      <h2>
        <Trans>Key for sealed parts</Trans>
      </h2>
      <p>
        {department.key ? (
          <Trans>
            Version {department.keyVersion}:{' '}
            <Copyable value={department.key} shown={shorten(department.key)} />
          </Trans>
        ) : (
          <Trans>The department has published no key: citizens can't tell it anything in confidence.</Trans>
        )}
      </p>
      {department.key && kept && (
        <p role="status" className={classes.soft}>
          {holds ? (
            <Trans>This browser holds the secret of it.</Trans>
          ) : (
            <Trans>This browser does not hold the secret of it.</Trans>
          )}
        </p>
      )}
      {department.key && kept && !holds && (
        <BringKey department={department.number} onKept={() => setAttempt((count) => count + 1)} />
      )}
      {!made ? (
        <div className={classes.actions}>
          <Button variant="light" onClick={() => void make()}>
            {department.key ? t`Make a new key` : t`Make a key`}
          </Button>
        </div>
      ) : (
        <div className={classes.group}>
          <p>
            <Trans>
              A key was made in this browser. Save its file where only the department's officers can read it:
              whoever loses it loses what is sealed to it.
            </Trans>
          </p>
          <div className={classes.actions}>
            <Button variant={made.saved ? 'light' : 'filled'} onClick={() => void save()}>
              {t`1. Save the file`}
            </Button>
            <OfficerButton
              department={department.number}
              head
              orOffice="establishment"
              disabled={!made.saved}
              onAct={(from) => void publish(from)}
            >
              {t`2. Publish the key`}
            </OfficerButton>
          </div>
        </div>
      )}
    </Card>
  )
}

/** @returns The public keys of the identities that this browser keeps for a department. */
async function keptKeys(owner: `department/${number}`): Promise<Hex[]> {
  const { keptIdentities } = await import('../../../lib/sealed/identityStore.ts')
  const identities = await keptIdentities(owner)
  if (identities.length === 0) return []
  const [{ keysOf }, { recipientToKey }] = await Promise.all([
    import('@initiative-citizen/ipfs/sealing/identity'),
    import('@initiative-citizen/ipfs/sealing/recipient'),
  ])
  return Promise.all(identities.map(async (identity) => recipientToKey((await keysOf(identity)).recipient)))
}
