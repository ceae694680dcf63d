// Mantine's resets and our colours in its terms, for every page. Order is the cascade's.
import '@mantine/core/styles/baseline.css'
import 'virtual:theme.css'
import '@mantine/core/styles/global.css'
import './identity.css'
import './base.css'
