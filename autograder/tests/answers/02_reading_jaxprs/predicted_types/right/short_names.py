predicted_types = ["i32[3]", "~i32[]", "f32[3]", "~f32[3]", "f16[2,3]", "bool[]"]
