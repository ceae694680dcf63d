import type { ProjectBody } from '@initiative-citizen/ipfs/schemas/project'
import { Trans } from '@lingui/react/macro'
import { BodyFailure } from '../../components/BodyFailure.tsx'
import { Card } from '../../components/Card.tsx'
import { Copyable } from '../../components/Copyable.tsx'
import { Photos } from '../../components/Photos.tsx'
import { Placeholder } from '../../components/Placeholder.tsx'
import { Prose } from '../../components/Prose.tsx'
import { Verified } from '../../components/Verified.tsx'
import type { BodyState } from '../../lib/body/useBody.ts'
import type { RoundProject } from '../../lib/round/Round.ts'
import { Estimate } from './Estimate.tsx'
import classes from './ProjectPage.module.css'

interface ProjectTextProps {
  readonly state: BodyState<'project'>
  readonly retry: () => void
  readonly project: RoundProject
}

/** What is proposed, as its author wrote it; shown only once its bytes were compared with the chain. */
export function ProjectText({ state, retry, project }: ProjectTextProps) {
  return (
    <Card className={classes.card}>
      {state.status === 'reading' && <Placeholder height={200} />}
      {state.status === 'failed' && <BodyFailure reason={state.reason} retry={retry} />}
      {state.status === 'verified' && <Text body={state.body} cost={project.cost} />}
      <p className={classes.soft}>
        <Trans>Digest (SHA-256) on the chain:</Trans> <Copyable value={project.digest} />
      </p>
    </Card>
  )
}

function Text({ body, cost }: { body: ProjectBody; cost: bigint }) {
  return (
    <>
      <Photos images={body.images} lang={body.lang} />
      <Prose text={body.description} lang={body.lang} />
      {body.proposer && (
        <p className={classes.soft}>
          <Trans>Proposed by {body.proposer}</Trans>
        </p>
      )}
      <Estimate lines={body.costs} cost={cost} lang={body.lang} />
      <Verified />
    </>
  )
}
