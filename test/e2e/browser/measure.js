// Runs in the page that is measured, as one expression: see faults.ts.
(() => {
  const rgba = (color) => {
    const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a], [R, G, B]) => [
    ...[r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a)],
    1,
  ];
  const luminance = (color) => {
    const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a, b) => {
    const [x, y] = [luminance(a), luminance(b)];
    return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
  };
  const ground = (element) => {
    const badge = element.parentElement?.querySelector(':scope > .badge');
    if (badge) return rgba(getComputedStyle(badge).fill);
    const color = rgba(getComputedStyle(element).backgroundColor);
    if (color[3] === 1) return color;
    return element.parentElement ? over(color, ground(element.parentElement)) : [255, 255, 255, 1];
  };

  const faults = {
    ...{ tooWide: 0, misplaced: [], cut: [], faint: [], faintAreas: [], texts: 0 },
  };
  const root = document.documentElement;
  faults.tooWide = root.scrollWidth - innerWidth;

  const boxes = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent.trim();
    if (text === '' || element.closest('title') || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const isDrawn = element instanceof SVGElement;
    const rects = isDrawn ? [element.getBoundingClientRect()] : [...range.getClientRects()];
    const style = getComputedStyle(element);
    const ratio = contrast(rgba(isDrawn ? style.fill : style.color), ground(element));
    if (ratio < 4.5) faults.faint.push(`${ratio.toFixed(2)} ${text}`);
    const card = (element.closest('section') ?? document.body).getBoundingClientRect();
    const scrolls = element.closest('.scroll') !== null;
    for (const box of rects) {
      if (box.width === 0) continue;
      faults.texts++;
      if (!scrolls && (box.left < card.left || box.right > card.right)) {
        faults.misplaced.push(`leaves its card: ${text}`);
      }
      boxes.push({ text, box });
    }
  }
  // A pixel of two may be shared: what a font claims above and below its letters.
  boxes.sort((a, b) => a.box.top - b.box.top);
  boxes.forEach(({ text, box }, at) => {
    for (let next = at + 1; next < boxes.length; next++) {
      const other = boxes[next];
      const high = Math.min(box.bottom, other.box.bottom) - other.box.top;
      if (other.box.top >= box.bottom) break;
      const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
      if (wide > 1 && high > 2) faults.misplaced.push(`on each other: ${text} | ${other.text}`);
    }
  });
  for (const element of document.querySelectorAll('body *:not(.scroll)')) {
    if (!element.checkVisibility() || element instanceof SVGElement) continue;
    if (getComputedStyle(element).overflowX === 'visible') continue;
    const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
    if (scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 2) {
      faults.cut.push(element.textContent ?? '');
    }
  }
  const card = ground(document.querySelector('section') ?? document.body);
  for (const shape of document.querySelectorAll('.plot .ok, .plot .held, .mark, .pattern rect')) {
    if (shape.closest('.outage-pattern')) continue;
    const { fill, stroke } = getComputedStyle(shape);
    const strongest = Math.max(
      ...[fill, stroke].filter((color) => color !== 'none').map((c) => contrast(rgba(c), card)),
    );
    const name = shape.getAttribute('class') ?? shape.closest('pattern')?.id;
    if (strongest < 3) faults.faintAreas.push(`${strongest.toFixed(2)} ${name}`);
  }
  return faults;
})();
