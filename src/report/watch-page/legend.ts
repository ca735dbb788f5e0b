/** A small sample of what a band is filled with. `className` is ours. */
export function swatch(className: string): string {
  return `<svg class="swatch" aria-hidden="true"><rect class="${className}" width="100%" height="100%"/></svg>`;
}

function glyph(id: string): string {
  return `<svg class="swatch glyph" aria-hidden="true"><use class="mark" href="#${id}" x="50%" y="50%"/></svg>`;
}

const ENTRIES = [
  ['class="ok"', swatch('ok'), 'worked'],
  ['class="failed"', swatch('failed'), 'failed or lost'],
  ['href="#cross"', glyph('cross'), 'failed, lost or broken'],
  ['class="outage"', swatch('outage'), 'outage: no new session worked'],
  ['class="held"', swatch('held'), 'held'],
  ['href="#ring"', glyph('ring'), 'stream ended cleanly'],
  ['href="#drop"', glyph('drop'), 'session ended'],
] as const;

/** What the bands and marks of a picture mean. Versions have a legend of their own, at their lane. */
export function legend(picture: string): string {
  const items = ENTRIES.flatMap(([drawn, sample, text]) =>
    picture.includes(drawn) ? [`<li>${sample} ${text}</li>`] : [],
  );
  return `<ul class="legend" aria-label="Legend">${items.join('')}<li class="gap">Where a lane is empty nothing was measured.</li></ul>`;
}

// One pattern per version: two that look alike in grey still differ in shape.
const VERSION_PATTERNS = [
  '',
  '<path d="M-2 10L10-2M-2 18L18-2M6 18L18 6"/>',
  '<path d="M4 0V16M12 0V16"/>',
  '<circle cx="4" cy="4" r="1.8"/><circle cx="12" cy="12" r="1.8"/>',
  '<path d="M0 4H16M0 12H16"/>',
  '<path d="M-2 6L10 18M-2-2L18 18M6-2L18 10"/>',
  '<path d="M4 0V16M12 0V16M0 4H16M0 12H16"/>',
];

/** The patterns and marks that all pictures of a page use. */
export function definitionsOfPictures(): string {
  const versions = VERSION_PATTERNS.map((lines, at) =>
    pattern(at === VERSION_PATTERNS.length - 1 ? 'vx' : `v${at}`, 16, lines),
  );
  const all = [
    ...versions,
    pattern('failed', 6, '<path d="M-1 1L1-1M0 6L6 0M5 7L7 5"/>'),
    pattern('outage', 8, '<path d="M-1 7L1 9M0 0L8 8M7-1L9 1"/>'),
    '<path id="cross" d="M-3.2-3.2L3.2 3.2M-3.2 3.2L3.2-3.2"/>',
    '<circle id="ring" r="3.2"/>',
    '<path id="drop" d="M-3.8-3H3.8L0 3.6z"/>',
  ];
  return `<svg class="defs" aria-hidden="true"><defs>${all.join('\n')}</defs></svg>`;
}

function pattern(name: string, size: number, lines: string): string {
  return `<pattern id="p-${name}" class="pattern ${name}-pattern" width="${size}" height="${size}" patternUnits="userSpaceOnUse"><rect width="${size}" height="${size}"/>${lines}</pattern>`;
}
