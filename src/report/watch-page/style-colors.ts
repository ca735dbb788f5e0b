// Text has a contrast of at least 4.5 : 1 on its ground in both, lines and areas that mean something 3 : 1.
const LIGHT = `
--ground:#f6f7f8;--card:#fff;--text:#1b1f24;--quiet:#57606a;--line:#d5dae0;--link:#0a56b8;
--good:#17704a;--good-ground:#e6f4ec;--bad:#b3261e;--bad-ground:#fdecea;--look:#7a5200;--look-ground:#fdf3dc;
--ok:#409a71;--ok-line:#2c8a60;--fail:#b3261e;--fail-stripe:#f2a49c;--held:#7391b5;--outage:#f9d9d5;--outage-stripe:#d9685d;
--v0:#818d9b;--v1:#2f6fb7;--v2:#a85a00;--v3:#7d4aa5;--v4:#17787a;--v5:#a8336b;--vx:#5f656c;--stripe:#ffffff3d;`;
const DARK = `
--ground:#101317;--card:#181c22;--text:#e7eaee;--quiet:#a3adb8;--line:#313840;--link:#7fb5f5;
--good:#6bd0a0;--good-ground:#14291f;--bad:#ff9a8f;--bad-ground:#361a18;--look:#edc15c;--look-ground:#2e2510;
--ok:#2f8259;--ok-line:#57b98a;--fail:#f0695d;--fail-stripe:#6b1a14;--held:#52749e;--outage:#4a201d;--outage-stripe:#a9483f;
--v0:#7b8794;--v1:#5f9fe8;--v2:#d98a2b;--v3:#b388dd;--v4:#3fb3b0;--v5:#e077a8;--vx:#969da5;--stripe:#00000040;`;

/** The colours of the page, light and dark; on paper light. */
export const COLORS = `:root{color-scheme:light dark;${LIGHT}}
@media screen and (prefers-color-scheme:dark){:root{${DARK}}}
@media print{:root{color-scheme:light}}`;
