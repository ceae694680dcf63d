import * as z from 'zod'
// Its schemas stand in zod's registry from then on, each under its name.
import '../api/relayApi.ts'

const json = (name: string) => ({
  content: { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } },
})
const answers = (success: Record<string, object>) => ({
  ...success,
  default: { description: 'Refused; `error.code` says why', ...json('ErrorAnswer') },
})
const submission = (operationId: string, summary: string, body: string) => ({
  post: {
    operationId,
    summary,
    requestBody: { required: true, ...json(body) },
    responses: answers({
      202: {
        description: 'Accepted: it is durable, and this is the signed promise',
        ...json('Acknowledgement'),
      },
      200: { description: 'It was accepted before: the same promise', ...json('Acknowledgement') },
    }),
  },
})
const probe = (operationId: string, summary: string, responses: object) => ({
  get: { operationId, summary, responses },
})

/** The API's description in the form of OpenAPI 3.1; the schemas are those that requests are checked with. */
export function openApi(): object {
  return {
    openapi: '3.1.0',
    info: {
      title: "The city's relay",
      version: '1',
      description:
        'Sends what citizens and officials sign, and pays the gas. Numbers that may pass 2^53 are texts of decimal digits; times are unix seconds.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths: {
      '/v1/relay': probe(
        'getRelay',
        'What to know before signing',
        answers({
          200: { description: 'The relay', ...json('RelayInfo') },
        }),
      ),
      '/v1/forward': submission('submitForward', 'An ordinary call', 'ForwardSubmission'),
      '/v1/ballots': submission('submitBallot', 'A signed ballot', 'BallotSubmission'),
      '/v1/enrolments': submission('submitEnrolment', 'A signed enrolment', 'EnrolmentSubmission'),
      '/v1/requests/{id}': {
        get: {
          operationId: 'getRequest',
          summary: 'What became of a request',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { $ref: '#/components/schemas/Bytes32' } },
          ],
          responses: answers({ 200: { description: 'Its state', ...json('RequestStatus') } }),
        },
      },
      '/healthz': probe('getHealth', 'The process answers', { 200: { description: 'It does' } }),
      '/readyz': probe('getReadiness', 'The database and the chain answer it', {
        200: { description: 'They do' },
        503: { description: 'One is away' },
      }),
      '/metrics': probe('getMetrics', 'Numbers for Prometheus', { 200: { description: 'As text' } }),
    },
    components: { schemas: schemas() },
  }
}

function schemas(): object {
  const { schemas } = z.toJSONSchema(z.globalRegistry, {
    io: 'input',
    target: 'draft-2020-12',
    uri: (id) => `#/components/schemas/${id}`,
  })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}
