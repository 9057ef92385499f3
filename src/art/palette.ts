/** The Survey's colours. A hue is an outcome, a trust level, an intention or "your move"; all else is ink. */
export const palette = {
  ink: '#14233B',
  ink2: '#44516A',
  ink3: '#5B667A',
  sheet: '#F6F5EE',
  white: '#FFFFFF',
  yellow: '#FFD02E',
  yellowTint: '#FFF3C4',
  sea: '#CFE3EA',
  seaDeep: '#2F5F77',
  seaLine: '#8DB4C6',
  landOut: '#E7E6DB',
  contour: '#9B8F6B',
  road: '#A9A695',
  park: '#CBDDB4',
  tree: '#6C8C4E',
  rule: '#C9CCC6',
  rule2: '#E2E2D8',
  disabled: '#ECECE6',
  strain: '#B23A0E',
  even: '#5F6878',
  strength: '#0B5A9E',
  strainTint: '#F9E4DA',
  strengthTint: '#DCEAF6',
  meant: '#9C1C5B',
  portrait: '#E9EDF1',
} as const;

/** Families of type; the same names as the font packages register. */
export const typefaces = {
  display: "'Besley Variable', Georgia, serif",
  text: "'Atkinson Hyperlegible Next Variable', sans-serif",
  condensed: "'Sofia Sans Condensed Variable', 'Atkinson Hyperlegible Next Variable', sans-serif",
} as const;
