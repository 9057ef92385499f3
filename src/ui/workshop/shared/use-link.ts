import { useSyncExternalStore } from 'react';
import type { Link, LinkState } from '../../../workshop/link.ts';

/** What a window is shown of its room, drawn again whenever that changes. */
export const useLink = <View>(link: Link<View>): LinkState<View> => useSyncExternalStore(link.subscribe, link.read, link.read);
