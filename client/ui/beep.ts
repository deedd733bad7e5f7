const HERTZ = 660;
const SECONDS = 0.6;

/** A short tone, for somebody who has just pressed something: browsers are silent before. False where there is no sound at all. */
export async function beep(): Promise<boolean> {
  try {
    const audio = new AudioContext();
    await audio.resume();
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = HERTZ;
    volume.gain.setValueAtTime(0.3, audio.currentTime);
    volume.gain.exponentialRampToValueAtTime(0.001, audio.currentTime + SECONDS);
    tone.connect(volume).connect(audio.destination);
    tone.onended = () => void audio.close();
    tone.start();
    tone.stop(audio.currentTime + SECONDS);
    return true;
  } catch {
    return false;
  }
}
