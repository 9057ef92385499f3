export interface MapFigures {
  readonly renderer: string;
  readonly restMsPerSecond: number;
  readonly rippleMsPerFrame: number;
}

export async function measureMap(_say: (line: string) => void): Promise<MapFigures> {
  throw new Error('not yet');
}
