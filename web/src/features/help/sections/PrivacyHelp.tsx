import { Trans } from '@lingui/react/macro'

/** What is public and what is not. */
export function PrivacyHelp() {
  return (
    <>
      <p>
        <Trans>
          <strong>Everyone can see</strong> your wallet's address, its number in the register, your district,
          and every coin that it put into a piggy bank or took back, for ever. This is what makes the count
          verifiable.
        </Trans>
      </p>
      <p>
        <Trans>
          <strong>Nobody can see here</strong> your name, document, address or telephone: they stand neither
          on the blockchain nor on this page. The register keeps a seal of your document, made with a secret
          of the city's. It shows that a person is registered only once, and nobody without the secret can go
          back from it to the document.
        </Trans>
      </p>
      <p>
        <Trans>
          Think of this before you tell others your address: whoever knows that a wallet is yours also knows
          how you voted. The registrar, who checked your document, knows it as well.
        </Trans>
      </p>
      <p>
        <Trans>
          This page counts no visitors and sets no cookies. It talks to the city's own addresses only: a node
          of the blockchain, the index and the store of texts. Your language, your colours and your cart stay
          in your browser.
        </Trans>
      </p>
    </>
  )
}
