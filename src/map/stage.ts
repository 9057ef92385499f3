/** Everything that stands on the map, layer by layer. */
import type Phaser from 'phaser';
import type { Arrangement } from './arrange.ts';
import type { FaceStore } from './faces.ts';
import { addGroundLayer, type GroundLayer } from './ground-layer.ts';
import type { MapGeography, PeopleLayout } from './grounds.ts';
import { addLinkLayer, type LinkLayer } from './link-layer.ts';
import { addMarkLayer, type MarkLayer } from './mark-layer.ts';
import type { GroundPictures } from './paint-ground.ts';
import { addPersonLayer, type PersonLayer } from './person-layer.ts';
import { addPlaceLayer, type PlaceLayer } from './place-layer.ts';
import { addRippleLayer, type RippleLayer } from './ripple-layer.ts';
import { addTagLayer, type TagLayer } from './tag-layer.ts';

export interface StageParts {
  readonly geography: MapGeography;
  readonly people: PeopleLayout;
  readonly pictures: GroundPictures;
  readonly faces: FaceStore;
  readonly resolution: number;
}
export interface Stage {
  readonly ground: GroundLayer;
  readonly places: PlaceLayer;
  readonly marks: MarkLayer;
  readonly links: LinkLayer;
  readonly persons: PersonLayer;
  readonly tags: TagLayer;
  readonly ripple: RippleLayer;
  arrange(arrangement: Arrangement): void;
  sharpen(resolution: number): void;
}

/** Resolves when every landmark is drawn. */
export async function addStage(scene: Phaser.Scene, parts: StageParts, first: Arrangement): Promise<Stage> {
  const { geography, people, resolution } = parts;
  const ground = addGroundLayer(scene, geography, parts.pictures, resolution);
  const places = await addPlaceLayer(scene, geography, people, resolution);
  const marks = addMarkLayer(scene, geography, people, first, resolution);
  const links = addLinkLayer(scene, people, resolution);
  const persons = addPersonLayer(scene, people, parts.faces, first, resolution);
  const tags = addTagLayer(scene, geography, people, first, resolution);
  const ripple = addRippleLayer(scene, geography, people);
  return {
    ground,
    places,
    marks,
    links,
    persons,
    tags,
    ripple,
    arrange: (to) => {
      for (const layer of [places, marks, persons, tags]) layer.arrange(to);
    },
    sharpen: (to) => {
      for (const layer of [ground, places, marks, links, persons, tags]) layer.sharpen(to);
    },
  };
}
