import type { SoundKind } from '../model/sights/sight.ts';

/** How a gun sounds from a distance; made for this map, by ear. */
interface Recipe {
  /** Loudness of the whole, 0 … 1. */
  readonly volume: number;
  /** Seconds until the roar has died away. */
  readonly length: number;
  /** Hertz above which air and distance have swallowed the roar, at first and at last. */
  readonly from: number;
  readonly to: number;
  /** Hertz of the thump under it. */
  readonly thump: number;
}

const RECIPES: Readonly<Record<SoundKind, Recipe>> = {
  'blank-shot': { volume: 0.34, length: 2.6, from: 1400, to: 90, thump: 58 },
  'noon-gun': { volume: 0.2, length: 1.7, from: 700, to: 110, thump: 74 }
};

/** A level that exponential ramps take for silence; they cannot reach 0. */
const SILENCE = 0.0001;

/** Two guns that can be fired. */
export interface Guns {
  fire(kind: SoundKind): void;
  close(): void;
}

/** A second of white noise, repeated. */
function createNoise(context: AudioContext): AudioBufferSourceNode {
  const buffer = context.createBuffer(1, context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  for (let index = 0; index < samples.length; index += 1) samples[index] = Math.random() * 2 - 1;
  const noise = context.createBufferSource();
  noise.buffer = buffer;
  noise.loop = true;
  return noise;
}

/** A gain that leaps up and dies away. */
function createDecay(context: AudioContext, level: number, length: number): GainNode {
  const gain = context.createGain();
  const now = context.currentTime;
  gain.gain.setValueAtTime(SILENCE, now);
  gain.gain.exponentialRampToValueAtTime(level, now + 0.02);
  gain.gain.exponentialRampToValueAtTime(SILENCE, now + length);
  gain.connect(context.destination);
  return gain;
}

function fire(context: AudioContext, { volume, length, from, to, thump }: Recipe): void {
  const now = context.currentTime;
  const noise = createNoise(context);
  const air = context.createBiquadFilter();
  air.type = 'lowpass';
  air.frequency.setValueAtTime(from, now);
  air.frequency.exponentialRampToValueAtTime(to, now + length * 0.7);
  noise.connect(air).connect(createDecay(context, volume, length));
  const tone = context.createOscillator();
  tone.frequency.setValueAtTime(thump, now);
  tone.frequency.exponentialRampToValueAtTime(thump / 2, now + 0.5);
  tone.connect(createDecay(context, volume, length / 3));
  for (const source of [noise, tone]) {
    source.start(now);
    source.stop(now + length);
  }
}

/** Opens the sound of the page, or gives `undefined` where it has none. Whoever opens it closes it. */
export function openGuns(): Guns | undefined {
  try {
    const context = new AudioContext();
    void context.resume();
    return {
      fire: (kind) => fire(context, RECIPES[kind]),
      close: () => void context.close()
    };
  } catch {
    return undefined;
  }
}
