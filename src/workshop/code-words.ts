/** Words that a room is called by: birds, plants and places, read at a glance from the back and said aloud without spelling. */
export const codeWords: readonly string[] = `
  tern heron robin wren finch linnet plover puffin gannet osprey kestrel merlin dipper siskin curlew lapwing
  avocet eider petrel fulmar dunlin alder aspen birch hazel holly larch linden maple rowan willow cedar hawthorn
  poplar foxglove thistle bracken heather lichen mallow sorrel tansy yarrow campion betony harbour beacon bridge
  causeway compass lantern anchor rudder sextant tiller haven island lagoon meadow valley summit delta estuary
  headland sandbar shingle amber cobalt copper coral flint granite marble opal pewter quartz slate topaz otter
  leveret dormouse barley bramble damson quince medlar apricot saffron
`
  .trim()
  .split(/\s+/);
