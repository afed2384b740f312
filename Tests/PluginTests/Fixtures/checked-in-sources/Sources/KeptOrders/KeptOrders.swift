// SwiftPM leaves out a target without a Swift file, and at first nothing is generated.
