/** Lines that leave You the same way run side by side, in the order in which they turn off. */
import { itemAt, type Point } from './plane.ts';
import { type Route, routeElbow } from './routes.ts';

const gap = 20;
const widest = 34;

/** The same routes, moved apart. `ends` are the badges in the order of the routes. */
export function spreadTrunks(you: Point, routes: readonly Route[], ends: readonly Point[]): readonly Route[] {
  const spread = [...routes];
  for (let way = 0; way < 8; way += 1) {
    const fellows = routes.map((route, index) => ({ route, index })).filter(({ route }) => route.way === way);
    const places = findPlaces(fellows.map(({ route }) => route));
    fellows.forEach(({ route, index }, place) => {
      const beside = itemAt(places, place);
      const moved =
        route.turn === 0
          ? shift(you, itemAt(ends, index), route, beside)
          : routeElbow(you, itemAt(ends, index), way, route.turn, beside, false);
      if (moved !== undefined) spread[index] = moved;
    });
  }
  return spread;
}

/** A straight line that cannot end at its badge's middle ends beside it, still under the badge. */
function shift(you: Point, end: Point, route: Route, beside: number): Route {
  const start = itemAt(route.points, 0);
  const along: Point = [(end[0] - start[0]) / route.before, (end[1] - start[1]) / route.before];
  const by = beside - route.beside;
  const move = ([x, y]: Point): Point => [x - along[1] * by, y + along[0] * by];
  return { ...route, beside, points: [move([you[0] - along[1] * route.beside, you[1] + along[0] * route.beside]), move(end)] };
}

/** Left turns outermost on the left, the earliest farthest out; straight lines keep their own place. */
function findPlaces(routes: readonly Route[]): readonly number[] {
  if (routes.length < 2) return routes.map((route) => route.beside);
  const rank = (route: Route): number => (route.turn === 0 ? route.beside / 1000 : route.turn * (2 - route.before / 1000));
  const order = routes.map((_, index) => index).sort((a, b) => rank(itemAt(routes, a)) - rank(itemAt(routes, b)));
  const straight = order.findIndex((index) => itemAt(routes, index).turn === 0);
  const pivot = straight === -1 ? (order.length - 1) / 2 : straight;
  const wanted = straight === -1 ? 0 : itemAt(routes, itemAt(order, straight)).beside;
  const middle = Math.max(pivot * gap - widest, Math.min(widest - (order.length - 1 - pivot) * gap, wanted));
  const places = routes.map(() => 0);
  order.forEach((index, position) => {
    places[index] = middle + (position - pivot) * gap;
  });
  return places;
}
