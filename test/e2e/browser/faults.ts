import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './page.ts';

/** What is wrong with the look of a page that a browser shows. */
export interface Faults {
  /** Wider than the screen by so many pixels. */
  tooWide: number;
  /** Texts that lie on each other, or leave their card. */
  misplaced: string[];
  /** Texts of which a part is not shown. */
  cut: string[];
  /** Texts with a contrast below 4.5 : 1. */
  faint: string[];
  /** Areas and lines of a picture with a contrast below 3 : 1. */
  faintAreas: string[];
  /** How many texts were looked at. */
  texts: number;
}

const MEASURE = readFileSync(join(import.meta.dirname, 'measure.js'), 'utf8');

/** Measures every box and colour of a page, as the browser shows it. */
export function faultsOf(page: Page): Promise<Faults> {
  return page.run<Faults>(MEASURE);
}
