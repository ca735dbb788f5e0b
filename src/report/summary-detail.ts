/** How much of each list is shown: of a report that is too large, less. */
export interface Detail {
  /** Changes in the open, and all listed. */
  changes: number;
  allChanges: number;
  /** Differences of texts: how many in the open, how many listed, and lines of each. */
  openTexts: number;
  allTexts: number;
  textLines: number;
  accepts: number;
  checks: number;
  timeline: number;
  /** Endpoints that were watched, and kinds of failures of each. */
  watched: number;
  failures: number;
  /** Findings in manifests, and how many with what to write. */
  manifests: number;
  manifestYaml: number;
  tail: boolean;
  /** Characters of one text. */
  text: number;
}

export const FULL: Detail = {
  changes: 20,
  allChanges: 1000,
  openTexts: 3,
  allTexts: 30,
  textLines: 60,
  accepts: 30,
  checks: 200,
  timeline: 200,
  watched: 20,
  failures: 100,
  manifests: 200,
  manifestYaml: 20,
  tail: true,
  text: 600,
};
export const SHORT: Detail = {
  ...FULL,
  allChanges: 200,
  allTexts: 10,
  textLines: 30,
  accepts: 10,
  checks: 50,
  timeline: 60,
  watched: 10,
  failures: 20,
  manifests: 50,
  manifestYaml: 5,
  text: 300,
};
export const SHORTEST: Detail = {
  changes: 20,
  allChanges: 20,
  openTexts: 0,
  allTexts: 0,
  textLines: 0,
  accepts: 3,
  checks: 10,
  timeline: 0,
  watched: 3,
  failures: 0,
  manifests: 10,
  manifestYaml: 0,
  tail: false,
  text: 200,
};
