/** The one place that chooses how Phaser draws: WebGL where a graphics card answers, Canvas where it would only be imitated. */
import Phaser from 'phaser';

export type RendererName = 'webgl' | 'canvas';

/** Names by which software renderers give themselves away where the browser does not. */
const imitations = /swiftshader|llvmpipe|softpipe|software|basic render|virgl|vmware|svga3d/i;

/** `forced` is for benches that look at one renderer. */
export function chooseRenderer(forced?: RendererName): number {
  const name = forced ?? (hasGraphicsCard() ? 'webgl' : 'canvas');
  return name === 'webgl' ? Phaser.WEBGL : Phaser.CANVAS;
}

function hasGraphicsCard(): boolean {
  const context = document.createElement('canvas').getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (context === null) return false;
  const told = context.getExtension('WEBGL_debug_renderer_info');
  const maker = String(context.getParameter(told === null ? context.RENDERER : told.UNMASKED_RENDERER_WEBGL));
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return !imitations.test(maker);
}
