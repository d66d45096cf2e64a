# One object of an account, made and removed by the AWS command line: no provider has to be downloaded, so that the example
# runs where only the local stack is. Real environments use the AWS provider, as ../../../terraform-modules does.
variable "name" {
  description = "Name of the object."
  type        = string
}

variable "create" {
  description = "Command that makes it; a change of it replaces the object."
  type        = string
}

variable "destroy" {
  description = "Command that removes it."
  type        = string
}

resource "terraform_data" "object" {
  triggers_replace = [var.create]
  input            = { name = var.name, destroy = var.destroy }

  provisioner "local-exec" {
    command = "${var.create} > /dev/null"
  }

  provisioner "local-exec" {
    when    = destroy
    command = "${self.output.destroy} > /dev/null"
  }
}

output "name" {
  description = "Name of the object, known once it exists."
  value       = terraform_data.object.output.name
}
