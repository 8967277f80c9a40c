import {
  IconBuilding,
  IconChartBar,
  IconMailCheck,
  IconSchool,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react';
import type { ImportRecord } from '../../../preload/contract/values/files/imports.ts';
import type { IconComponent } from '../../ui/charts/StateChip.tsx';

export const kindIcons: Readonly<Record<ImportRecord['kind'], IconComponent>> = {
  users: IconUsers,
  usage: IconChartBar,
  directory: IconBuilding,
  staff: IconUsersGroup,
  learning: IconSchool,
  'upload-result': IconMailCheck,
};
