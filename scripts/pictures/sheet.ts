export interface Shot {
  title: string;
  width: number;
  height: number;
  /** The screenshot, base64. */
  png: string;
}

/** A page that shows the screens side by side, as a printed plate. */
export function page(shots: Shot[]): string {
  const figures = shots.map(
    ({ title, png, width, height }) =>
      `<figure style="flex:${width / height}"><img src="data:image/png;base64,${png}"><figcaption>${title}</figcaption></figure>`,
  );
  return `<!doctype html><style>
    body { margin: 0; padding: 24px; background: #e9ebef; font: 18px 'Noto Sans', sans-serif; color: #2b2f36 }
    div { display: flex; gap: 24px; margin-block-end: 16px; align-items: flex-start }
    figure { margin: 0; min-width: 0 }
    img { width: 100%; display: block; box-shadow: 0 1px 4px #0003 }
    figcaption { padding-block: 8px }
  </style><div>${figures.slice(0, 2).join('')}</div><div>${figures.slice(2).join('')}</div>`;
}
