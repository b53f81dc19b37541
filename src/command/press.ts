import type {
  Press,
  PressAnswer,
  PressArguments,
  PressContext,
  PressParameters,
  PressShape,
} from './command.ts';

/** Keeps the kinds of a shape's parameters in its type. */
export function definePressShape<const P extends PressParameters>(shape: PressShape<P>): PressShape<P> {
  return shape;
}

/** Types a press's `run` from its shape. Nothing is kept for a press between two messages. */
export function definePress<P extends PressParameters>(
  shape: PressShape<P>,
  run: (values: PressArguments<P>, context: PressContext) => PressAnswer | Promise<PressAnswer>,
): Press {
  // pressComponent has read the values by these very parameters, which no type can say.
  return { ...shape, run: run as unknown as Press['run'] };
}
