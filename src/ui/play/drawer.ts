/** The list that lies open over the map, if one does. */
export type Drawer = 'roster' | 'growing' | undefined;
