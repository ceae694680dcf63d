import { createLazyRoute } from '@tanstack/react-router'
import { ImportPage } from '../../features/desk/registrar/import/ImportPage.tsx'

export const Route = createLazyRoute('/desk/registrar/import')({ component: ImportPage })
