#!/usr/bin/env bash
# Run every soichi command that stands in a README's code blocks, in order, in a folder of its own. Each must succeed.
#
#   run_commands.sh PROGRAM PROJECT FOLDER README…
set -euo pipefail
program=$1 project=$2 folder=$3
shift 3

rm -rf "$folder"
mkdir -p "$folder/bin" "$folder/examples"
ln -s "$program" "$folder/bin/soichi"
cp -r "$project/examples/articles" "$project/examples/gold" "$folder/examples/"
# The reader's own article: a copy under another name and title.
sed '1s/.*/Một bài viết của riêng tôi/' "$project/examples/articles/02-tuyen-quang-ke-hoach-thuc-hien-chi-thi-61.txt" >"$folder/my-article.txt"
cp "$folder/my-article.txt" "$folder/bai-cua-toi.txt"
cd "$folder"
export PATH="$folder/bin:$PATH"

count=0
for readme in "$@"; do
    rm -rf soichi.db
    while read -r line; do
        command=${line#build/release/}
        # Placeholders for the words of the reader's own title.
        command=${command//words of its title/riêng tôi}
        command=${command//its title/Một bài viết của riêng tôi}
        command=${command//vài từ trong tiêu đề/riêng tôi}
        command=${command//tiêu đề bài/Một bài viết của riêng tôi}
        echo "\$ $command"
        bash -c "$command" >last-output.txt 2>last-errors.txt || { cat last-errors.txt; echo "failed: $readme: $line"; exit 1; }
        count=$((count + 1))
    done < <(awk '/^```sh/ {inside = 1; next} /^```/ {inside = 0} inside && /^(build\/release\/)?soichi / {print}' "$project/$readme")
done

# The answer that a README shows is the program's.
rm -rf soichi.db
soichi import examples/articles --quiet
for readme in README.md:en README.vi.md:vi; do
    shown=$(cat "$project/${readme%:*}")
    answer=$(soichi trace "37/KH-UBND" --up --lang "${readme#*:}")
    [[ $shown == *"$answer"* ]] || { echo "${readme%:*} shows another answer to trace 37/KH-UBND --up than:"; echo "$answer"; exit 1; }
done
echo "$count commands of the READMEs succeeded"
[[ $count -gt 20 ]]
