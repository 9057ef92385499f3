/** 256 plain words, so that each carries 8 bits: none begins with the same four letters as another, and none is one slip of the pen from another. */
export const recoveryWords: readonly string[] = `
  acorn almond alpine anchor apple april apron arrow artist atlas autumn badge baker ballad bamboo banjo barley
  barrel basket beacon beaver belfry bench berry biscuit blanket blossom bonnet border bottle branch bread
  breeze brick bridge bronze brook brush bucket butter cabin cactus camera candle canoe canvas carbon carpet
  castle cedar cellar cement chalk chapel cherry chimney circle citrus clarinet clay cliff clock clover cobble
  coffee comet copper corner cotton cradle crayon cricket crystal curtain cushion dairy dancer denim desert
  diary dinner dolphin domino donkey dragon drum eagle early easel echo eleven ember engine envelope estate
  evening fabric falcon family feather fennel fiddle finger flag flint flower flute forest fossil fountain frost
  garden garlic glacier globe goblet grammar granite grape guitar hammer harbour harvest hazel helmet heron
  hollow honey horizon hotel iceberg indigo insect island ivory jacket jasmine jigsaw jungle kettle keyboard
  kitchen kite ladder lagoon lantern lawn lemon lentil letter library lilac linen lobster locket lunar magnet
  mango maple marble market meadow melon metal mirror mitten monday morning mosaic museum napkin nectar needle
  nickel north nutmeg oasis oatmeal ocean olive onion orange orchard organ otter oven oyster paddle palace paper
  parade parrot pasta pebble pencil pepper piano picnic pillow pilot pine planet plaster plum pollen poppy
  postcard potato prairie primrose pumpkin puzzle quarry quilt rabbit radio railway rainbow raisin recipe reef
  ribbon river robin rope rosemary saffron salad sandal satin saturn school season secret shadow shelter shovel
  silver sketch slipper snow sofa spiral spoon spring squirrel station stone summer sunset table tailor teapot
  temple thimble thunder
`
  .trim()
  .split(/\s+/);
