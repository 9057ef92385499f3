import { createContext, useContext } from 'react';
import { deviceWords, type PlaceWords } from './place-words.ts';

/** The place that the game is played in: a browser on its own, unless a packaged page says otherwise. */
export const Place = createContext<PlaceWords>(deviceWords);

export const usePlace = (): PlaceWords => useContext(Place);
