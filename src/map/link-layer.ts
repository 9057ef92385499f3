/** Relationship lines. Each is its own picture, painted again only when that relationship changes. */
import type Phaser from 'phaser';
import { depths } from './depths.ts';
import type { Box, PeopleLayout, Point } from './grounds.ts';
import { findPart, measureLine, sampleLink, sliceLine } from './line-samples.ts';
import type { MapPerson } from './model.ts';
import { paintGlow, paintLink } from './paint-link.ts';
import { addPicture, type Picture } from './picture.ts';

export interface LinkLayer {
  show(person: MapPerson): void;
  /** A pen that redraws the line from You outward by share 0–1, the old pattern retreating ahead of it. */
  travel(from: MapPerson, to: MapPerson): (share: number) => void;
  /** A pen that lights the yellow casing, or puts it out, by share 0–1. */
  glow(id: string, on: boolean): (share: number) => void;
  /** Strength of a line, 0–1. */
  dim(id: string, alpha: number): void;
  /** The picture of the line, for a fade. */
  find(id: string): Picture | undefined;
  remove(id: string): void;
  sharpen(resolution: number): void;
}

interface Link {
  readonly line: readonly Point[];
  readonly length: number;
  readonly picture: Picture;
  readonly casing: Picture;
  trust: number;
}

export function addLinkLayer(scene: Phaser.Scene, people: PeopleLayout, resolution: number): LinkLayer {
  const links = new Map<string, Link>();
  let sharpness = resolution;

  const open = (person: MapPerson): Link | undefined => {
    const known = links.get(person.id);
    const placed = people.people.find(({ id }) => id === person.id);
    if (known !== undefined || placed === undefined) return known;
    const line = sampleLink(placed.link, people.cornerRadius);
    const box = boxLine(line);
    const link: Link = {
      line,
      length: measureLine(line),
      picture: addPicture(scene, depths.links, box, sharpness),
      casing: addPicture(scene, depths.glow, box, sharpness),
      trust: person.trust,
    };
    links.set(person.id, link);
    return link;
  };

  const show = (person: MapPerson): void => {
    const link = open(person);
    if (link === undefined) return;
    link.trust = person.trust;
    link.picture.image.setDepth(depths.links + person.trust / 10);
    link.picture.paint((context) => paintPart(context, link, person, 0, link.length));
    if (link.casing.image.visible) light(link);
  };

  return {
    show,
    travel: (from, to) => {
      const link = open(to);
      if (link === undefined) return () => {};
      return (share) => {
        if (share >= 1) return show(to);
        const reach = link.length * share;
        link.picture.paint((context) => {
          paintPart(context, link, from, reach, link.length);
          paintPart(context, link, to, 0, reach);
        });
      };
    },
    glow: (id, on) => {
      const link = links.get(id);
      if (link === undefined) return () => {};
      const from = link.casing.image.visible ? link.casing.image.alpha : 0;
      if (on) light(link);
      return (share) => {
        if (!link.casing.image.active) return;
        link.casing.image.setAlpha(from + ((on ? 1 : 0) - from) * share);
        if (!on && share >= 1) link.casing.image.setVisible(false);
      };
    },
    dim: (id, alpha) => {
      links.get(id)?.picture.image.setAlpha(alpha);
    },
    find: (id) => links.get(id)?.picture,
    remove: (id) => {
      links.get(id)?.picture.destroy();
      links.get(id)?.casing.destroy();
      links.delete(id);
    },
    sharpen: (to) => {
      sharpness = to;
      for (const { picture, casing } of links.values()) {
        picture.sharpen(to);
        casing.sharpen(to);
      }
    },
  };
}

function light(link: Link): void {
  const [from, to] = findPart(link.trust, link.length, 0, link.length);
  link.casing.paint((context) => paintGlow(context, sliceLine(link.line, from, to), link.trust));
}

function paintPart(context: CanvasRenderingContext2D, link: Link, { type, trust }: MapPerson, start: number, end: number): void {
  const [from, to] = findPart(trust, link.length, start, end);
  paintLink(context, sliceLine(link.line, from, to), type, trust, from);
}

function boxLine(line: readonly Point[]): Box {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  const room = 18;
  return [Math.min(...xs) - room, Math.min(...ys) - room, Math.max(...xs) + room, Math.max(...ys) + room];
}
