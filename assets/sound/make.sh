#!/usr/bin/env bash
# Makes cues.opus, cues.mp3, sprite.json and measured.tsv from nothing but council.orc, scores/ and levels.tsv.
# Needs csound, sox and ffmpeg. The same versions give the same bytes.
set -euo pipefail
export LC_ALL=C
cd "$(dirname "$0")"
work=${KEEP:-$(mktemp -d)}
[ -n "${KEEP:-}" ] && mkdir -p "$work" || trap 'rm -rf "$work"' EXIT

rate=48000
gap=200      # ms of silence before every cue: a decoder that keeps the mp3's own delay still finds no neighbour
ceiling=-3   # dBFS; loudness gives way to this

integrated() {
  ffmpeg -nostdin -hide_banner -nostats -i "$1" -af ebur128 -f null - 2>&1 | awk '/Integrated/ {found = 1} found && /I:/ {loud = $2} END {print loud}'
}
peak() {
  sox "$1" -n stats 2>&1 | awk '/^Pk lev dB/ {print $4}'
}
# The gate of EBU R128 needs 400 ms. What sounds for less than a second is cut where it has fallen 30 dB below
# its peak and repeated for four seconds: how loud it would be if it went on.
loudness() {
  local floor body
  floor=$(awk -v p="$(peak "$1")" 'BEGIN {print p - 30}')
  sox -D "$1" "$work/body.wav" reverse silence 1 0.002 "${floor}d" reverse
  body=$(soxi -D "$work/body.wav")
  if awk -v s="$body" 'BEGIN {exit !(s >= 1)}'; then
    echo "$(integrated "$1") whole"
  else
    sox -D "$work/body.wav" "$work/on.wav" repeat "$(awk -v s="$body" 'BEGIN {print int(4 / s)}')"
    echo "$(integrated "$work/on.wav") repeated"
  fi
}
seconds() { awk -v ms="$1" 'BEGIN {printf "%.3f", ms / 1000}'; }

printf '# cue\tlength ms\tpeak dBFS\tLUFS\thow\n' > measured.tsv
sox -D -n -r $rate -c 2 -b 24 "$work/gap.wav" trim 0 "$(seconds $gap)"
parts=() entries='' at=$gap
while IFS=$'\t' read -r cue length fade aim; do
  [[ $cue == \#* ]] && continue
  csound -d -m0 -W -f -o "$work/$cue.raw.wav" council.orc "scores/$cue.sco" > "$work/$cue.log" 2>&1
  sox -V1 -D "$work/$cue.raw.wav" -r $rate -b 32 -e floating-point "$work/$cue.cut.wav" \
    highpass 40 trim 0 "$(seconds "$length")" fade h 0.001 "$(seconds "$length")" "$(seconds "$fade")"
  # Measured 12 dB down: the measuring chain works in whole numbers and must not clip.
  sox -D "$work/$cue.cut.wav" -b 24 "$work/$cue.low.wav" gain -12
  read -r found _ <<< "$(loudness "$work/$cue.low.wav")"
  gain=$(awk -v aim="$aim" -v found="$found" -v peak="$(peak "$work/$cue.low.wav")" -v top=$ceiling \
    'BEGIN {want = aim - found; room = top - peak; printf "%.2f", want < room ? want : room}')
  sox -D "$work/$cue.low.wav" -b 24 "$work/$cue.wav" gain "$gain"
  read -r found how <<< "$(loudness "$work/$cue.wav")"
  printf '%s\t%s\t%s\t%s\t%s\n' "$cue" "$length" "$(peak "$work/$cue.wav")" "$found" "$how" >> measured.tsv
  parts+=("$work/gap.wav" "$work/$cue.wav")
  entries+="${entries:+,$'\n'}  \"$cue\": [$at, $length]"
  at=$((at + length + gap))
done < levels.tsv
printf '{\n%s\n}\n' "$entries" > sprite.json

sox -D "${parts[@]}" "$work/gap.wav" -b 16 "$work/cues.wav"
encode=(ffmpeg -nostdin -hide_banner -loglevel error -y -i "$work/cues.wav" -map_metadata -1 -fflags +bitexact -flags:a +bitexact)
"${encode[@]}" -c:a libopus -b:a 72k -vbr on -compression_level 10 -application audio -f ogg cues.opus
"${encode[@]}" -c:a libmp3lame -b:a 80k -joint_stereo 1 -f mp3 cues.mp3
cat measured.tsv
wc -c cues.opus cues.mp3
