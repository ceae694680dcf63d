/**
 * The one door to wagmi. RainbowKit 2 wants wagmi 2; when it moves on, this is where the page does.
 */
export {
  type Config as WagmiConfig,
  type CreateConnectorFn,
  createConfig,
  http,
  useAccount,
  WagmiProvider,
} from 'wagmi'
export { connect, disconnect, getWalletClient, reconnect, switchChain, watchAsset } from 'wagmi/actions'
export { injected } from 'wagmi/connectors'
