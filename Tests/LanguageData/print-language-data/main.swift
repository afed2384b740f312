// Answers each line of the input, `QUESTION LANGUAGE NUMBER`, with a line.
while let line = readLine() {
    let words = line.split(separator: " ").map(String.init)
    guard words.count == 3, let question = Question(rawValue: words[0]),
        let answer = question.answer(language: words[1], number: words[2])
    else { fatalError("not a question: \(line)") }
    print(answer)
}
