import '../../ui/kit-later.css';

export { NoticePlace } from '../frame/NoticePlace.tsx';
export { OfflineSwitch } from '../frame/OfflineSwitch.tsx';
export { ConnectionScreen } from '../../features/connection/ConnectionScreen.tsx';
export { ImportDialog } from '../../features/imports/ImportDialog.tsx';
export { ImportsScreen } from '../../features/imports/ImportsScreen.tsx';
export { JournalScreen } from '../../features/journal/JournalScreen.tsx';
export { KeySheet } from '../../features/keys/KeySheet.tsx';
export { NetworkScreen } from '../../features/network/NetworkScreen.tsx';
export { CommandPalette } from '../../features/palette/CommandPalette.tsx';
export { PeopleActions } from '../../features/people/PeopleActions.tsx';
export { PersonDrawer } from '../../features/people/PersonDrawer.tsx';
export { WhatIf } from '../../features/overview/WhatIf.tsx';
export { PlansScreen } from '../../features/plans/PlansScreen.tsx';
export { ReportsScreen } from '../../features/reports/ReportsScreen.tsx';
export { ReviewScreen } from '../../features/review/ReviewScreen.tsx';
export { RunsScreen } from '../../features/runs/RunsScreen.tsx';
export { SettingsScreen } from '../../features/settings/SettingsScreen.tsx';
