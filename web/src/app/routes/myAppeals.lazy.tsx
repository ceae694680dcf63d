import { createLazyRoute } from '@tanstack/react-router'
import { MyAppealsPage } from '../../features/myAppeals/MyAppealsPage.tsx'

export const Route = createLazyRoute('/my/appeals')({ component: MyAppealsPage })
