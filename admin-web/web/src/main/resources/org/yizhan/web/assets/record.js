// Records in the browser where it allows that (HTTPS, and the person agrees): mono WAV at 16 kHz,
// put into the form's own file field. Everywhere else the telephone's own recorder is chosen.
document.querySelectorAll("[data-recorder]").forEach((field) => {
  const input = field.querySelector("input[type=file]");
  const start = field.querySelector("[data-start]");
  const stop = field.querySelector("[data-stop]");
  const seconds = field.querySelector("[data-seconds]");
  const replay = field.querySelector("audio");
  const chosen = field.querySelector(".chosen");
  if (!navigator.mediaDevices || !window.AudioContext || !window.DataTransfer) return;
  start.parentElement.hidden = false;
  let running = null;

  const wav = (pieces, rate) => {
    const count = pieces.reduce((sum, piece) => sum + piece.length, 0);
    const view = new DataView(new ArrayBuffer(44 + count * 2));
    const word = (at, text) => [...text].forEach((c, i) => view.setUint8(at + i, c.charCodeAt(0)));
    word(0, "RIFF"); view.setUint32(4, 36 + count * 2, true); word(8, "WAVEfmt ");
    view.setUint32(16, 16, true); view.setUint16(20, 1, true); view.setUint16(22, 1, true);
    view.setUint32(24, rate, true); view.setUint32(28, rate * 2, true);
    view.setUint16(32, 2, true); view.setUint16(34, 16, true);
    word(36, "data"); view.setUint32(40, count * 2, true);
    let at = 44;
    for (const piece of pieces) {
      for (const sample of piece) {
        view.setInt16(at, Math.max(-1, Math.min(1, sample)) * 32767, true);
        at += 2;
      }
    }
    return new Blob([view.buffer], { type: "audio/wav" });
  };

  const end = () => {
    if (!running) return;
    const { stream, context, pieces, clock } = running;
    running = null;
    clearInterval(clock);
    stream.getTracks().forEach((track) => track.stop());
    const file = new File([wav(pieces, context.sampleRate)], "voice.wav", { type: "audio/wav" });
    context.close();
    const transfer = new DataTransfer();
    transfer.items.add(file);
    input.files = transfer.files;
    if (replay.src) URL.revokeObjectURL(replay.src);
    replay.src = URL.createObjectURL(file);
    replay.hidden = false;
    chosen.textContent = field.dataset.ready;
    start.hidden = false;
    stop.hidden = true;
  };

  start.addEventListener("click", async () => {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
      const context = new AudioContext({ sampleRate: 16000 });
      const pieces = [];
      const tap = context.createScriptProcessor(4096, 1, 1);
      tap.onaudioprocess = (event) => pieces.push(new Float32Array(event.inputBuffer.getChannelData(0)));
      context.createMediaStreamSource(stream).connect(tap);
      tap.connect(context.destination);
      let passed = 0;
      seconds.textContent = passed;
      const clock = setInterval(() => {
        passed += 1;
        seconds.textContent = passed;
        if (passed >= 180) end();
      }, 1000);
      running = { stream, context, pieces, clock };
      start.hidden = true;
      stop.hidden = false;
    } catch (refused) {
      chosen.textContent = field.dataset.refused;
    }
  });
  stop.addEventListener("click", end);
});
