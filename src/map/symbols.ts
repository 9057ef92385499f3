/** SVG symbols as images that a canvas can draw. Each is made once. */
import { asSvg } from '../art/markup.ts';

const images = new Map<string, Promise<HTMLImageElement>>();

/** An image of inner markup on a square grid. Large, so that browsers that rasterise once stay sharp. */
export function loadSymbol(inner: string, grid: string): Promise<HTMLImageElement> {
  const svg = asSvg(inner, grid, { width: 288, height: 288 });
  return loadImage(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
}

export function loadImage(url: string): Promise<HTMLImageElement> {
  const known = images.get(url);
  if (known !== undefined) return known;
  const loading = new Promise<HTMLImageElement>((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => {
      images.delete(url);
      reject(new Error(`a picture of the map did not load: ${url.slice(0, 80)}`));
    };
    image.src = url;
  });
  images.set(url, loading);
  return loading;
}
