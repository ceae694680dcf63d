import type { CodegenConfig } from '@graphql-codegen/cli'

/** Only types are taken from what is generated; see `src/lib/graphql/graphql.ts`. */
const config: CodegenConfig = {
  schema: 'generated/api.graphql',
  documents: ['src/**/*.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    './generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        skipTypename: true,
        scalars: {
          BigInt: 'string',
          BigDecimal: 'string',
          // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a type, written as text
          Bytes: '`0x${string}`',
          Int8: 'string',
          Timestamp: 'string',
        },
      },
    },
  },
}

export default config
